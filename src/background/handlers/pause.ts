import type { RequestOf } from '../../messages/contract.ts';
import { change } from '../session.ts';
import { setupOf } from '../setup.ts';

export async function pause({ what, minutes }: RequestOf<'pause'>) {
  const now = Date.now();
  const until = minutes === null ? null : now + minutes * 60_000;
  return setupOf(await change(({ pauses }) => ({ pauses: { ...pauses, [what]: until } })), now);
}
