import { tokenise } from './tokens.ts';

/** One piece of a pattern, as `grammar.ts` describes them. */
export type Element =
  | { type: 'word'; norm: string }
  | { type: 'kind'; kind: string }
  | { type: 'gap'; most: number }
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'either'; options: Element[][] };

/** Small letters alone are one word as they stand: nearly every word of a pattern. */
const plain = /^[a-z]+$/;

/** What a word is written with. From where it is looked for, so that no rest of a line is copied. */
const written = /[^\s()|<>[\]?]+/y;

/** A word of a pattern as the tokens of a text will be: "e-mail" is two words, "mum's" two tokens. */
export const wordsOf = (spelling: string): string[] =>
  spelling === '-' || spelling === "'s" || plain.test(spelling)
    ? [spelling]
    : tokenise(spelling)
        .words.filter((word) => word.norm !== '-')
        .map((word) => word.norm);

/** Reads one line of a grammar. Throws, naming the line, where it cannot be read. */
export function parse(pattern: string): Element[] {
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`Pattern “${pattern}”: ${why}`);
  };
  const sequence = (inside: boolean): Element[] => {
    const elements: Element[] = [];
    for (;;) {
      while (pattern[at] === ' ') at++;
      const char = pattern[at];
      if (char === undefined) return inside ? fail('a “)” is missing') : elements;
      if (char === '|' || char === ')') return inside ? elements : fail(`“${char}” stands outside brackets`);
      let next: Element[];
      if (char === '(') {
        const options: Element[][] = [];
        do {
          at++;
          options.push(sequence(true));
        } while (pattern[at] === '|');
        at++;
        next = [{ type: 'either', options }];
      } else if (char === '<') {
        const end = pattern.indexOf('>', at);
        if (end < 0) fail('a “>” is missing');
        next = [{ type: 'kind', kind: pattern.slice(at + 1, end) }];
        at = end + 1;
      } else if (char === '[' || char === ']') {
        next = [{ type: char === '[' ? 'open' : 'close' }];
        at++;
      } else if (pattern.startsWith('..', at)) {
        const digits = /^\.\.(\d+)/.exec(pattern.slice(at)) ?? fail('a gap is written ..3');
        next = [{ type: 'gap', most: Number(digits[1]) }];
        at += digits[0].length;
      } else {
        written.lastIndex = at;
        const word = written.exec(pattern) ?? fail(`cannot read “${char}”`);
        next = wordsOf(word[0]).map((norm) => ({ type: 'word', norm }));
        at += word[0].length;
      }
      if (pattern[at] === '?') {
        at++;
        next = [{ type: 'either', options: [next, []] }];
      }
      elements.push(...next);
    }
  };
  return sequence(false);
}
