import type { PastCheck, Refusal } from '../../messages/replies.ts';
import { evidenceKept } from '../evidence-kept.ts';
import { pastMarks } from '../past-marks.ts';
import { rosterOf } from '../../people/kept-lists.ts';
import { namesAsText } from '../../people/names-as-text.ts';
import { lockedWords } from '../names-locked.ts';
import { session } from '../session.ts';

/**
 * What the app page needs to check past posts in a worker of its own: the policy, the school, and the
 * name lists as fingerprints with their key. Pages of sites cannot ask for it.
 */
export async function getPastCheck(): Promise<PastCheck | Refusal> {
  const { pack, school, lists: kept, key, locked } = await session();
  if (!pack)
    return {
      refused: 'No policy is chosen yet. Choose one under Set-up; then past posts can be checked against it.',
    };
  if (locked) return { refused: lockedWords };
  return {
    pack,
    school,
    names: namesAsText(rosterOf(kept, Date.now())),
    key,
    marks: await pastMarks(),
    evidence: await evidenceKept(),
  };
}
