import type { TokenMark } from './grammar.ts';
import { signOf, symbolOf } from './symbols.ts';
import type { Tokens } from './tokens.ts';

/** What the automata see of a text: a sign for each token, and the marks found so far. */
export class Board {
  /** What each token is to the grammars. */
  readonly signs: number[];
  /** The first token after the sentence of each token. */
  readonly limits: number[];
  /** 1 for a hyphen inside a compound, which is no word of its own: "e-mail", "Year-4". */
  readonly hyphens: number[];
  /** The marks in the order in which they were found. */
  readonly found: { symbol: number; from: number; to: number }[] = [];

  constructor(readonly tokens: Tokens) {
    const { words, starts, ends, sentences } = tokens;
    const count = words.length;
    // Lists and no typed arrays: for a text of a usual length those cost more to make than to use.
    const signs: number[] = [];
    const limits: number[] = [];
    const hyphens: number[] = [];
    let limit = 0;
    for (let at = 0; at < count; at++) {
      const word = words[at]!;
      if (at === limit) {
        do limit++;
        while (limit < count && sentences[limit] === sentences[at]);
      }
      limits.push(limit);
      signs.push(signOf(word));
      const joins = word.norm === '-' && at > 0 && starts[at] === ends[at - 1] && starts[at + 1] === ends[at];
      hyphens.push(joins ? 1 : 0);
    }
    this.signs = signs;
    this.limits = limits;
    this.hyphens = hyphens;
  }

  add({ kind, from, to }: TokenMark): void {
    this.found.push({ symbol: symbolOf(kind), from, to });
  }
}
