import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const pack = /\/packs\/[\w-]+\.json\?raw$/;

/** Packs are written to be read by people; a build carries them without the blanks of that, which were a quarter. */
export const compactPacks = (): Plugin => ({
  name: 'compact-packs',
  enforce: 'pre',
  load(id) {
    if (!pack.test(id)) return null;
    const compact = JSON.stringify(JSON.parse(readFileSync(id.replace(/\?raw$/, ''), 'utf8')));
    return `export default ${JSON.stringify(compact)};`;
  },
});
