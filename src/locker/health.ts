import type { JournalRow } from '../browser/locker-store.ts';
import { inventoryOf, isUnbroken, type Counts, type Inventory } from './journal.ts';
import type { Heard } from './witness.ts';

/** How the locker was found. Only *new* is an empty locker that has always been one. */
export type Health =
  | { state: 'new' }
  | { state: 'whole'; counts: Counts; witnesses: number }
  /** Nothing is left, and something was kept. */
  | { state: 'emptied'; missing: Counts }
  /** What is there is older than what was seen, or parts are gone. */
  | { state: 'missing'; left: Counts; missing: Counts; gone: readonly string[] }
  /** Something was altered, or put in, by other hands than ours. */
  | { state: 'altered'; left: Counts; strange: readonly string[] }
  | { state: 'cannot-open'; why: string };

export const mayWrite = ({ state }: Health): boolean => state === 'new' || state === 'whole';

type Found = { journal: readonly JournalRow[]; lines: readonly string[]; files: readonly string[] };

/** Compares what the store holds with what its journal says and what the witnesses saw. Reads no large value. */
export async function healthOf(
  { journal, lines, files }: Found,
  { witness, places }: Heard,
  lostAll: boolean,
): Promise<Health> {
  const inventory = inventoryOf(journal);
  const { counts: said } = inventory;
  const holds = countsOf(inventory, lines);
  const nothing = journal.length === 0 && lines.length === 0 && files.length === 0;
  if (nothing) {
    if (witness && witness.rows > 0)
      return { state: 'emptied', missing: { incidents: witness.incidents, captures: witness.captures } };
    return lostAll ? { state: 'emptied', missing: { incidents: 0, captures: 0 } } : { state: 'new' };
  }
  if (!(await isUnbroken(journal))) return { state: 'altered', left: holds, strange: [] };

  const known = witness && journal[witness.rows - 1];
  if (witness && witness.rows > 0 && !known)
    return {
      state: 'missing',
      left: holds,
      missing: {
        incidents: Math.max(0, witness.incidents - holds.incidents),
        captures: Math.max(0, witness.captures - holds.captures),
      },
      gone: [],
    };
  if (witness && known && known.hash !== witness.head) return { state: 'altered', left: holds, strange: [] };

  const strange = [...strangersIn(lines, inventory.lines), ...strangersIn(files, inventory.files)];
  if (strange.length > 0) return { state: 'altered', left: holds, strange };
  const gone = [...goneFrom(lines, inventory.lines), ...goneFrom(files, inventory.files)];
  if (gone.length > 0)
    return {
      state: 'missing',
      left: holds,
      missing: {
        incidents: said.incidents - holds.incidents,
        captures: said.captures - holds.captures,
      },
      gone,
    };
  return { state: 'whole', counts: said, witnesses: places };
}

const strangersIn = (names: readonly string[], known: ReadonlyMap<string, string>): string[] =>
  names.filter((name) => !known.has(name));

const goneFrom = (names: readonly string[], known: ReadonlyMap<string, string>): string[] => {
  const there = new Set(names);
  return [...known.keys()].filter((name) => !there.has(name));
};

/** What of the journal’s incidents and captures still has its line. */
function countsOf({ opened, captured }: Inventory, lines: readonly string[]): Counts {
  const there = new Set(lines);
  const left = (names: ReadonlySet<string>): number => [...names].filter((name) => there.has(name)).length;
  return { incidents: left(opened), captures: left(captured) };
}
