import type { TokenMark } from '../grammar.ts';
import type { Tokens } from '../tokens.ts';

/** A private detail: the tokens it takes up, and which sort it is. */
export type Detail = TokenMark & { sort: string };

/** What one look over the tokens tells, so that most texts are done with after it. */
export type Glance = {
  digits: number;
  /** Words that stand for digits when a number is read aloud: "oh", "seven", "double". */
  spoken: number;
  at: boolean;
  link: boolean;
  /** Some word this detector waits for is there. */
  word: boolean;
};

/** Reads one sort of detail. One a file; `index.ts` lists them. */
export type Detector = {
  /** Words that may announce the detail. */
  words: readonly string[];
  /** Whether a text with this much in it is worth reading. Says no to nearly every text. */
  worthReading(glance: Glance): boolean;
  find(tokens: Tokens): Iterable<Detail>;
};

export const wordList = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Whether this token stands directly against the one before it, with no white space between. */
export const touches = ({ starts, ends }: Tokens, at: number): boolean =>
  at > 0 && starts[at] === ends[at - 1];

/** Longest stretch followed, in tokens: a page of text without a space must not cost its length squared. */
const mostTouching = 60;

/** The first token after the stretch without white space that begins here. */
export function endOfStretch(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (
    to < tokens.words.length &&
    to - from < mostTouching &&
    touches(tokens, to) &&
    tokens.words[to]!.kind !== 'newline'
  )
    to++;
  return to;
}

/** The token that holds this offset, or the next one. */
export function tokenAt({ ends }: Tokens, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
