import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { noPeople, Roster } from '../../people/roster.ts';
import { noPolicy } from '../check-draft.ts';
import { knownPeople } from '../known-people.ts';
import { answerOf, KnownIndex, offerOf } from '../meet.ts';
import { lockedWords } from '../names-locked.ts';
import { session } from '../session.ts';

/** What was said of the person whose page is open. Their name is not asked for. */
export async function getPerson({ site, account }: RequestOf<'getPerson'>): Promise<Replies['getPerson']> {
  const now = await session();
  const { pack, key, locked } = now;
  if (!pack) return { refused: noPolicy };
  if (locked) return { refused: lockedWords };
  const at = Date.now();
  const index = new KnownIndex(await knownPeople(), at);
  const nobody = new Roster(noPeople, key);
  return {
    answer: answerOf({ ...now, pack }, index, site, { ...account, way: 'profile' }, nobody, at),
    offer: offerOf(pack, now.names),
  };
}
