import { joinPrints, printOf } from '../../people/fingerprint.ts';
import { numbersFromText } from '../../people/numbers-as-text.ts';
import type { RequestOf } from '../../messages/contract.ts';
import type { Refusal, Setup } from '../../messages/replies.ts';
import { change } from '../session.ts';
import { setupOf } from '../setup.ts';

/** Takes a list in, as fingerprints, in the place of the last one or beside it. */
export async function saveNameList(request: RequestOf<'saveNameList'>): Promise<Setup | Refusal> {
  const { list, how } = request;
  const names = numbersFromText(request.names);
  const slips = numbersFromText(request.slips);
  if (!names || !slips)
    return { refused: 'The list came through damaged. Nothing was changed. Load it again.' };
  const fresh = printOf(names, slips);
  const saved = await change(({ lists, ranOut }) => {
    const before = lists[list];
    const print = how === 'add' && before && !before.invented ? joinPrints(before.print, fresh) : fresh;
    return {
      lists: { ...lists, [list]: { print, loaded: Date.now(), invented: false } },
      ranOut: ranOut.filter((one) => one !== list),
    };
  });
  return setupOf(saved, Date.now());
}
