import type { JournalRow } from '../browser/locker-store.ts';
import type { WitnessPlace } from '../browser/witnesses.ts';
import { isSha256 } from '../evidence/sha256.ts';
import type { Counts } from './journal.ts';

/** What was in the locker when it was last written to: enough to know that something is missing, and how much. */
export type Witness = { rows: number; head: string } & Counts;

export const witnessOf = (last: JournalRow, counts: Counts): Witness => ({
  rows: last.n,
  head: last.hash,
  ...counts,
});

export type Heard = {
  /** The witness that saw most; both see the same unless one write was cut off. */
  witness: Witness | undefined;
  /** How many of the places still have a note that can be read. */
  places: number;
};

export async function hear(
  places: readonly WitnessPlace[],
  report: (cause: unknown) => void,
): Promise<Heard> {
  const notes = await Promise.all(
    places.map(async (place) => {
      try {
        return readNote(await place.read());
      } catch (cause) {
        report(cause);
        return undefined;
      }
    }),
  );
  const heard = notes.filter((note) => note !== undefined);
  return { witness: heard.sort((a, b) => b.rows - a.rows)[0], places: heard.length };
}

/** Tells every place; one that cannot be written to is reported, and the other stands. */
export async function tell(
  places: readonly WitnessPlace[],
  witness: Witness,
  report: (cause: unknown) => void,
): Promise<void> {
  const note = JSON.stringify(witness);
  const told = await Promise.allSettled(places.map((place) => place.write(note)));
  for (const one of told) if (one.status === 'rejected') report(one.reason);
}

function readNote(note: string | undefined): Witness | undefined {
  if (note === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(note);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return undefined;
  }
  return isWitness(value) ? value : undefined;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function isWitness(value: unknown): value is Witness {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rows' in value &&
    isCount(value.rows) &&
    'head' in value &&
    typeof value.head === 'string' &&
    isSha256(value.head) &&
    'incidents' in value &&
    isCount(value.incidents) &&
    'captures' in value &&
    isCount(value.captures)
  );
}
