import type { JournalRow } from '../browser/locker-store.ts';
import { canonical } from '../evidence/canonical.ts';
import { chainStart } from '../evidence/chain.ts';
import { sha256 } from '../evidence/sha256.ts';

type Said = Pick<JournalRow, 'what' | 'ref' | 'digest'>;

const hashOf = ({ n, what, ref, digest, previous }: Omit<JournalRow, 'hash'>): Promise<string> =>
  sha256(canonical({ n, what, ref, digest, previous }));

/** The rows that say some more, after the last one there is. */
export async function rowsAfter(
  last: JournalRow | undefined,
  said: readonly Said[],
): Promise<[JournalRow, ...JournalRow[]]> {
  const rows: JournalRow[] = [];
  let n = last?.n ?? 0;
  let previous = last?.hash ?? chainStart;
  for (const one of said) {
    const bare = { n: ++n, ...one, previous };
    const hash = await hashOf(bare);
    rows.push({ ...bare, hash });
    previous = hash;
  }
  const [first, ...more] = rows;
  if (!first) throw new RangeError('A journal is told nothing');
  return [first, ...more];
}

/** Whether a journal is as it was written, from the first row on. */
export async function isUnbroken(rows: readonly JournalRow[]): Promise<boolean> {
  let previous = chainStart;
  for (const [index, { hash, ...bare }] of rows.entries()) {
    if (bare.n !== index + 1 || bare.previous !== previous || (await hashOf(bare)) !== hash) return false;
    previous = hash;
  }
  return true;
}

export type Counts = { incidents: number; captures: number };

/** What ought to be in the store: names with the digest of what lies under them. */
export type Inventory = {
  lines: Map<string, string>;
  files: Map<string, string>;
  /** The lines that opened an incident, and those that hold a capture which is still on the device. */
  opened: Set<string>;
  captured: Set<string>;
  counts: Counts;
};

/** The incident a name belongs to; names are `incident/…`. */
export const incidentIn = (ref: string): string => ref.split('/', 1)[0] ?? '';

/** Reads a journal as what it leaves in the store. */
export function inventoryOf(rows: readonly JournalRow[]): Inventory {
  const lines = new Map<string, string>();
  const files = new Map<string, string>();
  const opened = new Set<string>();
  const captured = new Set<string>();
  const all = [lines, files, opened, captured] as const;
  for (const { what, ref, digest } of rows) {
    if (what === 'file') files.set(ref, digest);
    else if (what === 'gone' && ref.includes('/')) {
      // A file, or a capture whose line stays in the log.
      files.delete(ref);
      captured.delete(ref);
    } else if (what === 'gone') {
      for (const names of all)
        for (const name of [...names.keys()]) if (incidentIn(name) === ref) names.delete(name);
    } else if (what !== 'loss') {
      lines.set(ref, digest);
      if (what === 'opened') opened.add(ref);
      if (what === 'captured') captured.add(ref);
    }
  }
  return { lines, files, opened, captured, counts: { incidents: opened.size, captures: captured.size } };
}
