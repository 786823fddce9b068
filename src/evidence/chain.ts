import { canonical, type Json } from './canonical.ts';
import type { Moment } from './moment.ts';
import { isSha256, sha256 } from './sha256.ts';

/** What a line of the log says; the body is as the kind has it. */
export const entryKinds = [
  'opened',
  'captured',
  'noted',
  'told',
  /** Reported to the site, with its reference. */
  'reported',
  /** Somebody was asked to take it down. */
  'asked',
  'support',
  'corrected',
  'removed',
  'exported',
  /** Brought back, in part or whole, from a file that was kept. */
  'restored',
  'clock-back',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One line of the log. Nothing of it is ever changed: a correction is another line. */
export type Entry = {
  /** From 1, without a gap. */
  sequence: number;
  at: Moment;
  kind: EntryKind;
  body: Json;
  /** The hash of the line before; of the first, 64 zeros. */
  previous: string;
  /** SHA-256 of all the rest of this line in its one form (see `canonical`). */
  hash: string;
};

export const chainStart = '0'.repeat(64);

export type Head = { sequence: number; hash: string; utc: string | undefined };

export const headOf = (entries: readonly Entry[]): Head => {
  const last = entries.at(-1);
  return { sequence: last?.sequence ?? 0, hash: last?.hash ?? chainStart, utc: last?.at.utc };
};

/**
 * The lines that say one more thing: one, or two where the clock of the device went back since the last
 * line, because that is written down and not hidden.
 */
export async function linesFor(
  head: Head,
  at: Moment,
  kind: Exclude<EntryKind, 'clock-back'>,
  body: Json,
): Promise<Entry[]> {
  const said: { kind: EntryKind; body: Json }[] = [{ kind, body }];
  if (head.utc !== undefined && Date.parse(at.utc) < Date.parse(head.utc))
    said.unshift({ kind: 'clock-back', body: { before: head.utc, after: at.utc } });
  const lines: Entry[] = [];
  let { sequence, hash } = head;
  for (const one of said) {
    const bare = { sequence: ++sequence, at, ...one, previous: hash };
    hash = await hashOf(bare);
    lines.push({ ...bare, hash });
  }
  return lines;
}

export type ChainFault = {
  /** Where in the list, from 0. */
  index: number;
  what: 'changed' | 'not-after-the-one-before' | 'out-of-order' | 'clock-unexplained' | 'not-a-hash';
};

/** Every place where a log is not as it was written. None in an empty one. */
export async function faultsOf(entries: readonly Entry[]): Promise<ChainFault[]> {
  const faults: ChainFault[] = [];
  let previous = chainStart;
  let utc = -Infinity;
  for (const [index, { hash, ...bare }] of entries.entries()) {
    const fault = (what: ChainFault['what']): void => void faults.push({ index, what });
    if (!isSha256(hash)) fault('not-a-hash');
    else if ((await hashOf(bare)) !== hash) fault('changed');
    if (bare.previous !== previous) fault('not-after-the-one-before');
    if (bare.sequence !== index + 1) fault('out-of-order');
    const at = Date.parse(bare.at.utc);
    if (at < utc && bare.kind !== 'clock-back') fault('clock-unexplained');
    utc = at;
    previous = hash;
  }
  return faults;
}

const hashOf = ({ sequence, at, kind, body, previous }: Omit<Entry, 'hash'>): Promise<string> =>
  sha256(canonical({ sequence, at: { ...at }, kind, body, previous }));
