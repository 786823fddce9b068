import type { ListPrint, RosterData } from './fingerprint.ts';
import { lists, type List } from './person.ts';

/** A name list as it is kept: fingerprints, and when it was loaded, in milliseconds since 1970. */
export type KeptList = {
  print: ListPrint;
  loaded: number;
  /** Of the invented school. */
  invented: boolean;
};
export type KeptLists = Partial<Record<List, KeptList>>;

/** From when a list is last year's: the 1st of September after it was loaded. In August schools load the next year's. */
export function renewFrom(loaded: number): number {
  const then = new Date(loaded);
  return new Date(then.getFullYear() + (then.getMonth() >= 7 ? 1 : 0), 8, 1).getTime();
}

/** When a list that was not renewed is taken off the device: pupils leave, and their names need not stay. */
export function endsAt(loaded: number): number {
  return new Date(new Date(renewFrom(loaded)).getFullYear(), 10, 1).getTime();
}

/** The fingerprints in use at a time. */
export const rosterOf = (kept: KeptLists, now: number): RosterData =>
  Object.fromEntries(
    lists.flatMap((list) => {
      const one = kept[list];
      return one && now < endsAt(one.loaded) ? [[list, one.print]] : [];
    }),
  );

export const keptLists = (data: RosterData, loaded: number, invented: boolean): KeptLists =>
  Object.fromEntries(
    lists.flatMap((list) => {
      const print = data[list];
      return print ? [[list, { print, loaded, invented }]] : [];
    }),
  );

/** The lists that some test holds of. */
export const listsThat = (kept: KeptLists, holds: (list: KeptList) => boolean): KeptLists =>
  Object.fromEntries(
    lists.flatMap((list) => {
      const one = kept[list];
      return one && holds(one) ? [[list, one]] : [];
    }),
  );
