import type { Grammar, Lexicon } from '../../grammar.ts';

export const lexicons: readonly Lexicon[] = [];
export const things: readonly Grammar[] = [];
export const phrases: readonly Grammar[] = [];
export const statements: readonly Grammar[] = [];
