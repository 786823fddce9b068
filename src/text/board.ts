import type { TokenMark } from './grammar.ts';
import { signOf, symbolOf, symbolsOf } from './symbols.ts';
import type { Tokens, Word } from './tokens.ts';

/** What the automata see of a text: a sign for each token, and the marks found so far. */
export class Board {
  /** What each token is to the grammars. */
  readonly signs: Int32Array;
  /** The first token after the sentence of each token. */
  readonly limits: Int32Array;
  /** 1 for a hyphen inside a compound, which is no word of its own: "e-mail", "Year-4". */
  readonly hyphens: Uint8Array;
  /** The marks in the order in which they were found. */
  readonly found: { symbol: number; from: number; to: number }[] = [];

  constructor(readonly tokens: Tokens) {
    const { words, starts, ends, sentences } = tokens;
    const count = words.length;
    this.signs = new Int32Array(count);
    this.limits = new Int32Array(count);
    this.hyphens = new Uint8Array(count);
    let limit = count;
    for (let at = count - 1; at >= 0; at--) {
      const word = words[at]!;
      if (sentences[at] !== sentences[at + 1]) limit = at + 1;
      this.limits[at] = limit;
      this.signs[at] = signOf(word);
      if (word.norm === '-' && at > 0 && starts[at] === ends[at - 1] && starts[at + 1] === ends[at]) {
        this.hyphens[at] = 1;
      }
    }
  }

  add({ kind, from, to }: TokenMark): void {
    this.found.push({ symbol: symbolOf(kind), from, to });
  }

  symbolsOf(word: Word): ReadonlySet<number> {
    return symbolsOf(word);
  }
}
