import type { Verdict } from './verify.ts';

/** What was found, in one sentence. */
export function verdictWords({ verdict, checks }: Verdict): string {
  if (verdict === 'not-a-bag') return 'This is not a bundle of evidence.';
  if (verdict === 'changed') return 'Something has changed since this bundle was made.';
  const unsealed = checks.some(
    ({ what, state }) => state === 'absent' && (what === 'signature' || what === 'description'),
  );
  return unsealed
    ? 'What is listed has not changed, but the bundle is not sealed in full.'
    : 'Nothing has changed since this bundle was made.';
}
