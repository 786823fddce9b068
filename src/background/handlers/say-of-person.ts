import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { saySomething } from '../known-people.ts';
import { lockedWords } from '../names-locked.ts';
import { session } from '../session.ts';
import { getPeople } from './get-people.ts';

/** Keeps what the person said of somebody, by the account’s fingerprint. */
export async function sayOfPerson({
  site,
  account,
  saying,
}: RequestOf<'sayOfPerson'>): Promise<Replies['sayOfPerson']> {
  if (!account.handle && !account.id)
    return { refused: 'Lanyard could not tell whose page this is, so nothing was marked. Reload the page.' };
  const { key, locked } = await session();
  if (locked) return { refused: lockedWords };
  await saySomething({ site, ...account }, saying, key, Date.now());
  return getPeople();
}
