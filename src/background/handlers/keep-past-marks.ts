import type { RequestOf } from '../../messages/contract.ts';
import type { PastMarks } from '../../messages/replies.ts';
import { pastMarks, savePastMarks } from '../past-marks.ts';

/** Keeps what the person said of past posts, and forgets what they took back. Fingerprints only. */
export async function keepPastMarks({ marks }: RequestOf<'keepPastMarks'>): Promise<{ marks: PastMarks }> {
  const kept = new Map(Object.entries(await pastMarks()));
  for (const { print, mark } of marks) {
    if (mark === null) kept.delete(print);
    else kept.set(print, mark);
  }
  const all = Object.fromEntries(kept);
  await savePastMarks(all);
  return { marks: all };
}
