import { markKinds } from '../mark.ts';
import { Pairs } from '../pairs.ts';
import { leanings } from './kinds.ts';
import { StepRows } from './step-rows.ts';

/**
 * As learned: rows are base64, for each feature two little-endian bytes with a bit a leaning that it says
 * anything for, and a signed byte for each of these.
 */
export type StoredWeights = {
  /** The words it knows, folded, by one space. */
  words: string;
  wordRows: string;
  /** The same words where they stand near a stretch and not in it. */
  nearRows: string;
  /** Pairs of words that stand side by side: two little-endian 16-bit places in `words` each. */
  pairs: string;
  pairRows: string;
  /** Marks in the stretch itself, and anywhere in the text. */
  marks: string;
  markRows: string;
  textMarks: string;
  textMarkRows: string;
  /** What one step of a byte is worth, what to begin with, and from where on to speak: one a leaning. */
  scales: number[];
  biases: number[];
  thresholds: number[];
  /** From where on to speak beside something else that is said of the same words. One a leaning. */
  besides: number[];
  /** Below this the words speak against it, and a grammar that finds it is not believed. One a leaning. */
  floors: number[];
  /** The same where a grammar is not sure itself. */
  guessFloors: number[];
};

function bytesOf(base64: string): Uint8Array {
  const chars = atob(base64);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < chars.length; at++) bytes[at] = chars.charCodeAt(at);
  return bytes;
}

/** A signed byte a leaning, row after row. */
function stepsOf(base64: string, count: number): Int8Array {
  const bytes = bytesOf(base64);
  const rows = new Int8Array(count * leanings.length);
  let at = 0;
  for (let first = 0; first < rows.length; first += leanings.length) {
    const there = bytes[at++]! | (bytes[at++]! << 8);
    for (let leaning = 0; leaning < leanings.length; leaning++)
      if ((there >> leaning) & 1) rows[first + leaning] = bytes[at++]!;
  }
  if (at !== bytes.length) throw new Error('The learned weights are not as many as their features.');
  return rows;
}

/** What stands for a word that is no word: a number, a handle, a link. */
export const numberAtom = '#';
export const handleAtom = '@';
export const linkAtom = '//';

/** The weights, ready for use. */
export class Model {
  readonly words: ReadonlyMap<string, number>;
  /** By the places of two words in `words`. */
  readonly pairs = new Pairs();
  /** What each word says, by its place in `words`; then what it says near by; then the pairs, and the marks. */
  readonly rows: StepRows;
  readonly firstNear: number;
  readonly firstPair: number;
  /** By place in `markKinds`: the row of the mark in a stretch, and anywhere in the text; -1 for none. */
  readonly marks: Int32Array;
  readonly textMarks: Int32Array;
  /** In which round of weighing a word or pair was last met, so that each counts once in it. */
  readonly wordsMet: Int32Array;
  readonly pairsMet: Int32Array;
  private round = 0;

  constructor(readonly stored: StoredWeights) {
    const words = stored.words.split(' ');
    const marks = stored.marks.split(' ');
    const textMarks = stored.textMarks.split(' ');
    this.words = new Map(words.map((word, at) => [word, at]));
    const pairs = bytesOf(stored.pairs);
    const sides = new DataView(pairs.buffer);
    for (let at = 0; at * 4 < pairs.length; at++)
      this.pairs.set(sides.getUint16(at * 4, true), sides.getUint16(at * 4 + 2, true), at);
    this.firstNear = words.length;
    this.firstPair = this.firstNear + words.length;
    const firstMark = this.firstPair + this.pairs.size;
    this.marks = rowsOf(marks, firstMark);
    this.textMarks = rowsOf(textMarks, firstMark + marks.length);
    this.rows = new StepRows([
      stepsOf(stored.wordRows, words.length),
      stepsOf(stored.nearRows, words.length),
      stepsOf(stored.pairRows, this.pairs.size),
      stepsOf(stored.markRows, marks.length),
      stepsOf(stored.textMarkRows, textMarks.length),
    ]);
    this.wordsMet = new Int32Array(words.length);
    this.pairsMet = new Int32Array(this.pairs.size);
  }

  nextRound(): number {
    if (this.round === 0x7fffffff) {
      this.wordsMet.fill(0);
      this.pairsMet.fill(0);
      this.round = 0;
    }
    return ++this.round;
  }
}

/** One number for two words side by side, as places in the list of words. */
export const pairOf = (before: number, after: number): number => before * 0x10000 + after;

/** The place of a kind of mark in the order that the weights are kept in. */
export const markPlace: ReadonlyMap<string, number> = new Map(markKinds.map((kind, at) => [kind, at]));

/** By place in `markKinds`, which row each of these kinds has, from `first` on; -1 for a kind that has none. */
function rowsOf(kinds: readonly string[], first: number): Int32Array {
  const rows = new Int32Array(markKinds.length).fill(-1);
  for (const [row, kind] of kinds.entries()) {
    const at = markPlace.get(kind);
    if (at !== undefined) rows[at] = first + row;
  }
  return rows;
}
