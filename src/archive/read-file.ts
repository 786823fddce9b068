import type { Entry } from './entry.ts';
import { MemberFault } from './fault.ts';
import { PieceReader } from './json/pieces.ts';
import type { Member } from './members.ts';
import type { CouldNotTell, FileReport, ReadEvent } from './read-event.ts';
import type { Seen } from './seen.ts';

/** What a reader makes of one record: what is to be checked, or why there is nothing. */
export type Taken = Entry[] | 'not-own' | 'not-understood';

export type TakeRecord = (record: unknown, position: number, key: string | undefined) => Taken;

type Options = {
  what: string;
  take: TakeRecord;
  seen?: Seen;
  expected?: number;
  /** Whether a file with records and not one word in it is a reader's failure; a list of photos may have none. */
  wordsExpected?: boolean;
  /** Labels met in records without words, to say where the reader failed. */
  labels?: () => string[];
};

/** How many entries are handed on at once: enough to be quick, few enough that the first come soon. */
const batch = 250;
const firstBatch = 20;

/** Reads one JSON file of a download, record by record. Whatever is wrong with it ends in its report. */
export async function* readFile(member: Member, options: Options): AsyncGenerator<ReadEvent, FileReport> {
  const report = emptyReport(member.path, options.what);
  if (options.expected !== undefined) report.expected = options.expected;
  const { seen } = options;
  const file = `${member.from}\n${member.path}`;
  const reader = new PieceReader();
  let waiting: Entry[] = [];
  let handed = 0;
  const take = (pieces: ReturnType<PieceReader['push']>): void => {
    for (const piece of pieces) {
      const position = report.records++;
      if (piece.broken) {
        report.unreadable++;
        continue;
      }
      const taken = options.take(piece.value, position, piece.key);
      if (taken === 'not-own') report.notOwn++;
      else if (taken === 'not-understood') report.unreadable++;
      else if (taken.length === 0) report.withoutWords++;
      else {
        const fresh = seen ? taken.filter((entry) => seen.isNew(entry, file)) : taken;
        if (fresh.length === 0) report.same++;
        else {
          report.read++;
          waiting.push(...fresh);
        }
      }
    }
  };
  try {
    for await (const bytes of member.bytes()) {
      take(reader.push(bytes));
      if (waiting.length >= (handed === 0 ? firstBatch : batch)) {
        handed += waiting.length;
        yield { type: 'entries', entries: waiting };
        waiting = [];
      }
    }
    take(reader.finish());
    const why = reader.complete ? undefined : report.records === 0 ? 'no-records' : 'breaks-off';
    if (why) report.couldNotTell = { why };
  } catch (cause) {
    // What came before the fault is kept.
    take(reader.finish());
    report.couldNotTell = { why: 'fault', fault: faultOf(cause) };
  }
  if (waiting.length > 0) yield { type: 'entries', entries: waiting };
  const why = report.couldNotTell ?? doubt(report, options);
  if (why) report.couldNotTell = why;
  yield { type: 'file', file: report };
  return report;
}

export const faultOf = (cause: unknown): 'vanished' | MemberFault['kind'] => {
  if (cause instanceof MemberFault) return cause.kind;
  if (cause instanceof DOMException) return 'vanished';
  throw cause;
};

function doubt(report: FileReport, { wordsExpected = false, labels }: Options): CouldNotTell | undefined {
  if (report.expected !== undefined && report.expected !== report.records) return { why: 'count' };
  if (report.unreadable > 0) return { why: 'unreadable-records' };
  const any = report.read + report.same + report.notOwn;
  if (wordsExpected && report.records > 0 && any === 0) return { why: 'no-words', labels: labels?.() ?? [] };
  return undefined;
}

export const emptyReport = (path: string, what: string): FileReport => ({
  path,
  what,
  records: 0,
  read: 0,
  withoutWords: 0,
  notOwn: 0,
  same: 0,
  unreadable: 0,
});

export type Whole = { values: unknown[]; unreadable: number; couldNotTell?: CouldNotTell };

/** Reads a small file whole: the manifest, the account, the texts of long posts. */
export async function readWhole(member: Member): Promise<Whole> {
  const reader = new PieceReader();
  const whole: Whole = { values: [], unreadable: 0 };
  const take = (pieces: ReturnType<PieceReader['push']>): void => {
    for (const piece of pieces) {
      if (piece.broken) whole.unreadable++;
      else whole.values.push(piece.value);
    }
  };
  try {
    for await (const bytes of member.bytes()) take(reader.push(bytes));
    take(reader.finish());
    if (!reader.complete) whole.couldNotTell = { why: 'breaks-off' };
    else if (whole.unreadable > 0) whole.couldNotTell = { why: 'unreadable-records' };
  } catch (cause) {
    take(reader.finish());
    whole.couldNotTell = { why: 'fault', fault: faultOf(cause) };
  }
  return whole;
}
