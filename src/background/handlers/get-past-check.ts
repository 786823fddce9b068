import type { PastCheck, Refusal } from '../../messages/replies.ts';
import { pastMarks } from '../past-marks.ts';
import { session } from '../session.ts';

/**
 * What the app page needs to check past posts in a worker of its own: the policy, the school, and the
 * name lists as fingerprints with their key. Pages of sites cannot ask for it.
 */
export async function getPastCheck(): Promise<PastCheck | Refusal> {
  const { pack, school, roster, key } = await session();
  if (!pack)
    return {
      refused: 'No policy is chosen yet. Choose one under Set-up; then past posts can be checked against it.',
    };
  return {
    pack,
    school,
    names: { table: textOf(roster.table), people: roster.people },
    key,
    marks: await pastMarks(),
  };
}

/** Browsers pass messages as JSON, so the table goes as text: each number in eight digits. */
function textOf(table: Uint32Array): string {
  let text = '';
  for (const number of table) text += number.toString(16).padStart(8, '0');
  return text;
}
