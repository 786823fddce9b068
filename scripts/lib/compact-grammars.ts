import type { Plugin } from 'vite';

const ofGrammars = /\/src\/text\/.+\.ts$/;

/**
 * Patterns and word lists stand indented in long texts of the source; a build carries them without the blanks at the
 * beginnings of their lines, which mean nothing there.
 */
export const compactGrammars = (): Plugin => ({
  name: 'compact-grammars',
  enforce: 'pre',
  transform: (code, id) => (ofGrammars.test(id) ? { code: withoutIndents(code), map: null } : null),
});

export const withoutIndents = (source: string): string => source.replace(/\n[ \t]+/g, '\n');
