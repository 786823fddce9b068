import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BatchResult, Helper } from '../past-posts/check-all.ts';
import type { CheckWith } from '../past-posts/checker.ts';

/** Most helpers beside the one that reads; more would only wait for it. */
const most = 3;
/** What a helper holds is small: words and names it has met. In MB. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

/** A helper for each further core. */
export function startHelpers(checkWith: CheckWith): Helper[] {
  return Array.from({ length: Math.min(most, availableParallelism() - 1) }, () => start(checkWith));
}

function start(checkWith: CheckWith): Helper {
  const worker = new Worker(new URL('./archive-helper.mjs', import.meta.url), {
    workerData: checkWith,
    resourceLimits,
  });
  const waiting = new Map<number, { resolve(result: BatchResult): void; reject(cause: unknown): void }>();
  let last = 0;
  worker.on('message', ({ id, result }: { id: number; result: BatchResult }) => {
    waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  worker.on('error', (cause) => {
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  });
  return {
    check: (entries) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, entries });
      }),
    end: () => void worker.terminate(),
  };
}
