import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Builds the worker that checks past posts beside the background and the pages, as a module, so that the two
 * which read texts share one copy of all that reading needs.
 */
export const pastPostsWorker = (): Plugin => {
  let wanted = false;
  return {
    name: 'past-posts-worker',
    apply: 'build',
    configResolved({ build: { rollupOptions } }) {
      const { input } = rollupOptions;
      wanted = typeof input === 'object' && 'background' in input;
    },
    buildStart() {
      if (!wanted) return;
      this.emitFile({
        type: 'chunk',
        id: join(import.meta.dirname, '..', '..', 'entrypoints', 'past-posts', 'worker.ts'),
        fileName: 'past-posts.js',
      });
    },
  };
};
