import type { Refusal } from '../../messages/replies.ts';
import type { Key } from '../../people/siphash.ts';
import { lockedWords } from '../names-locked.ts';
import { session } from '../session.ts';

/** The key under which a list is made into fingerprints; a page of ours does that where the names are, in a worker of its own. */
export async function getListKey(): Promise<{ key: Key } | Refusal> {
  const { key, locked } = await session();
  return locked ? { refused: lockedWords } : { key };
}
