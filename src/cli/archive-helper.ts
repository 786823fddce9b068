import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '../archive/entry.ts';
import { checkBatch } from '../past-posts/check-all.ts';
import { Checker, type CheckWith } from '../past-posts/checker.ts';

/** Checks batches on another core. */
const checker = new Checker(workerData as CheckWith);
parentPort?.on('message', ({ id, entries }: { id: number; entries: Entry[] }) => {
  parentPort?.postMessage({ id, result: checkBatch(checker, entries) });
});
