import type { Entry } from '../archive/entry.ts';
import type { FileReport, ReadEvent, ReadNote } from '../archive/read-event.ts';
import type { Finding, Outcome } from '../engine/finding.ts';
import type { Checker } from './checker.ts';

/** What a check of a batch found, by the place of the entry in the batch. */
export type Flagged = { index: number; findings: Finding[]; fingerprint: string };
export type BatchResult = { flagged: Flagged[]; unsure: { index: number; unsure: Outcome['unsure'] }[] };

/** Somebody else who checks: a worker with rules of its own. */
export type Helper = { check(entries: readonly Entry[]): Promise<BatchResult>; end(): void };

export type Result = { entry: Entry; findings: Finding[]; fingerprint: string };

export type CheckEvent =
  | {
      type: 'results';
      results: Result[];
      /** Entries that a rule could not tell of. */
      unsure: { entry: Entry; unsure: Outcome['unsure'] }[];
      /** All entries checked so far. */
      checked: number;
    }
  | { type: 'file'; file: FileReport }
  | { type: 'note'; note: ReadNote };

export function checkBatch(checker: Checker, entries: readonly Entry[]): BatchResult {
  const result: BatchResult = { flagged: [], unsure: [] };
  entries.forEach((entry, index) => {
    const { findings, unsure } = checker.check(entry);
    if (findings.length > 0)
      result.flagged.push({ index, findings, fingerprint: checker.fingerprint(entry) });
    if (unsure.length > 0) result.unsure.push({ index, unsure });
  });
  return result;
}

/** Before this many entries a helper would cost more time to start than it saves. */
const helpFrom = 2000;
/** Lets what waits have its turn. */
export type Turn = () => Promise<void>;
const timer: Turn = () => new Promise((done) => setTimeout(done, 0));

/** Batches a helper may have before it: one that it checks and one that waits. */
const mostAhead = 2;

/**
 * Checks everything a download gives, in its own order. Helpers take what they can; whatever comes
 * while they are busy is checked here, so that no core waits for another.
 */
export async function* checkAll(
  events: AsyncIterable<ReadEvent>,
  checker: Checker,
  help: () => Helper[] = () => [],
  turn: Turn = timer,
): AsyncGenerator<CheckEvent> {
  let helpers: { helper: Helper; ahead: number }[] | undefined;
  let came = 0;
  let checked = 0;
  const queue: { entries: Entry[]; result: BatchResult | undefined; failed?: unknown }[] = [];
  const running = new Set<Promise<void>>();

  const ready = (): CheckEvent[] => {
    const done: CheckEvent[] = [];
    while (queue[0]?.result !== undefined || queue[0]?.failed !== undefined) {
      const { entries, result, failed } = queue.shift()!;
      if (!result) throw failed;
      checked += entries.length;
      done.push({
        type: 'results',
        results: result.flagged.map(({ index, ...rest }) => ({ entry: entries[index]!, ...rest })),
        unsure: result.unsure.map(({ index, unsure }) => ({ entry: entries[index]!, unsure })),
        checked,
      });
    }
    return done;
  };

  try {
    for await (const event of events) {
      if (event.type !== 'entries') {
        yield event;
        continue;
      }
      const { entries } = event;
      came += entries.length;
      if (came >= helpFrom) helpers ??= help().map((helper) => ({ helper, ahead: 0 }));
      const free = helpers?.find(({ ahead }) => ahead < mostAhead);
      const batch: (typeof queue)[number] = { entries, result: undefined };
      queue.push(batch);
      if (free) {
        free.ahead++;
        const run = free.helper
          .check(entries)
          .then(
            (result) => {
              batch.result = result;
            },
            (cause: unknown) => {
              batch.failed = cause ?? new Error('A helper failed.');
            },
          )
          .then(() => {
            free.ahead--;
            running.delete(run);
          });
        running.add(run);
      } else batch.result = checkBatch(checker, entries);
      // A moment for helpers to hand in what they have.
      if (running.size > 0) await turn();
      yield* ready();
    }
    while (running.size > 0) {
      await Promise.race(running);
      yield* ready();
    }
    yield* ready();
  } finally {
    for (const { helper } of helpers ?? []) helper.end();
  }
}
