import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { BatchResult, Helper } from '../past-posts/check-all.ts';
import type { CheckWith } from '../past-posts/checker.ts';

/** Most helpers beside the one that reads; more would only wait for it. */
const most = 3;
/** What a helper holds is small: words and names it has met. In MB. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

/** A helper for each further core. */
export function startHelpers(checkWith: CheckWith): Helper[] {
  const count = Math.min(most, availableParallelism() - 1);
  if (count < 1) return [];
  const script = inOnePiece();
  return Array.from({ length: count }, () => start(script, checkWith));
}

/** The helper as one script: a loader of TypeScript in each helper would cost more than its first thousand posts. */
async function inOnePiece(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./archive-helper.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

function start(script: Promise<string>, checkWith: CheckWith): Helper {
  const waiting = new Map<number, { resolve(result: BatchResult): void; reject(cause: unknown): void }>();
  let last = 0;
  let ended = false;
  const fail = (cause: unknown): void => {
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  const worker = script.then((code) => {
    // Without the flags of this thread: it needs no loader.
    const made = new Worker(code, { eval: true, execArgv: [], workerData: checkWith, resourceLimits });
    made.on('message', ({ id, result }: { id: number; result: BatchResult }) => {
      waiting.get(id)?.resolve(result);
      waiting.delete(id);
    });
    made.on('error', fail);
    if (ended) void made.terminate();
    return made;
  });
  return {
    check: (entries) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.then((made) => made.postMessage({ id, entries }), reject);
      }),
    end: () => {
      ended = true;
      worker.then((made) => made.terminate(), fail);
    },
  };
}
