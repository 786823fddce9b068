import { listsThat } from '../../people/kept-lists.ts';
import type { RequestOf } from '../../messages/contract.ts';
import { change } from '../session.ts';
import { setupOf } from '../setup.ts';

/** Takes the fingerprints of one list off the device. */
export async function removeNameList({ list }: RequestOf<'removeNameList'>) {
  const saved = await change(({ lists, ranOut }) => ({
    lists: listsThat(lists, (one) => one !== lists[list]),
    ranOut: ranOut.filter((one) => one !== list),
  }));
  return setupOf(saved, Date.now());
}
