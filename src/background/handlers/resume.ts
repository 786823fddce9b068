import type { RequestOf } from '../../messages/contract.ts';
import { change } from '../session.ts';
import { setupOf } from '../setup.ts';

export async function resume({ what }: RequestOf<'resume'>) {
  const saved = await change(({ pauses }) => ({ pauses: { ...pauses, [what]: undefined } }));
  return setupOf(saved, Date.now());
}
