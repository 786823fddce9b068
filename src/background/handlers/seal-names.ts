import type { Refusal } from '../../messages/replies.ts';
import { lockedWords } from '../names-locked.ts';
import { sealKey } from '../session.ts';

/** Before a passphrase is set: the key of the name lists goes where the passphrase will protect it. */
export async function sealNames(): Promise<{ sealed: true } | Refusal> {
  return (await sealKey()) ? { sealed: true } : { refused: lockedWords };
}
