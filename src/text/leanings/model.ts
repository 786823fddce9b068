import { markKinds, type MarkKind } from '../mark.ts';
import { Pairs } from '../pairs.ts';
import { leanings } from './kinds.ts';

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

/** Rows of one signed byte a leaning, the lines of a table. */
function rowsOf(base64: string, count: number): Int8Array {
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
  readonly wordRows: Int8Array;
  readonly nearRows: Int8Array;
  /** By the places of two words in `words`. */
  readonly pairs = new Pairs();
  readonly pairRows: Int8Array;
  /** By place in `markKinds`: the place of the row, or -1. */
  readonly marks: Int16Array;
  readonly markRows: Int8Array;
  readonly textMarks: Int16Array;
  readonly textMarkRows: Int8Array;
  /** In which round of weighing a word or pair was last met, so that each counts once in it. */
  readonly wordsMet: Int32Array;
  readonly pairsMet: Int32Array;
  private round = 0;

  constructor(readonly stored: StoredWeights) {
    const words = stored.words.split(' ');
    this.words = new Map(words.map((word, at) => [word, at]));
    this.wordRows = rowsOf(stored.wordRows, words.length);
    this.nearRows = rowsOf(stored.nearRows, words.length);
    const pairs = bytesOf(stored.pairs);
    const sides = new DataView(pairs.buffer);
    for (let at = 0; at * 4 < pairs.length; at++)
      this.pairs.set(sides.getUint16(at * 4, true), sides.getUint16(at * 4 + 2, true), at);
    this.pairRows = rowsOf(stored.pairRows, this.pairs.size);
    this.marks = placesOf(stored.marks);
    this.markRows = rowsOf(stored.markRows, stored.marks.split(' ').length);
    this.textMarks = placesOf(stored.textMarks);
    this.textMarkRows = rowsOf(stored.textMarkRows, stored.textMarks.split(' ').length);
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

function placesOf(kinds: string): Int16Array {
  const places = new Int16Array(markKinds.length).fill(-1);
  for (const [row, kind] of kinds.split(' ').entries()) {
    const at = markPlace.get(kind as MarkKind);
    if (at !== undefined) places[at] = row;
  }
  return places;
}
