import { pairOf } from '../../src/text/leanings/model.ts';
import type { Example } from './examples.ts';
import type { Rows } from './logistic.ts';

/** What is learned about: words, pairs of words, words near by, marks in a stretch, marks in the whole text, one column each. */
export type Columns = {
  words: ReadonlyMap<string, number>;
  /** By `pairOf` the places of their words. */
  pairs: ReadonlyMap<number, number>;
  near: ReadonlyMap<string, number>;
  marks: ReadonlyMap<number, number>;
  textMarks: ReadonlyMap<number, number>;
  width: number;
};

/** What is met in fewer texts than this is chance. */
const leastOfWord = 2;
const leastOfPair = 3;
const leastOfNear = 3;
const leastOfMark = 2;

export function columnsOf(examples: readonly Example[]): Columns {
  const spellings = new Map<string, Set<object>>();
  const near = new Map<string, Set<object>>();
  const marks = new Map<number, Set<object>>();
  const textMarks = new Map<number, Set<object>>();
  const meet = <Key>(seen: Map<Key, Set<object>>, key: Key, example: Example): void => {
    const texts = seen.get(key);
    if (texts) texts.add(example.lesson);
    else seen.set(key, new Set([example.lesson]));
  };
  for (const example of examples) {
    for (const { spelling } of example.features.atoms) meet(spellings, spelling, example);
    for (const spelling of example.near) meet(near, spelling, example);
    for (const mark of example.features.marks) meet(marks, mark, example);
    for (const mark of example.whole) meet(textMarks, mark, example);
  }
  let width = 0;
  const number = <Key>(seen: ReadonlyMap<Key, Set<object>>, least: number): Map<Key, number> =>
    new Map([...seen].filter(([, texts]) => texts.size >= least).map(([key]) => [key, width++]));
  const words = number(spellings, leastOfWord);
  const pairs = new Map<number, Set<object>>();
  for (const example of examples) for (const pair of pairsOf(example, words)) meet(pairs, pair, example);
  return {
    words,
    pairs: number(pairs, leastOfPair),
    near: number(near, leastOfNear),
    marks: number(marks, leastOfMark),
    textMarks: number(textMarks, leastOfMark),
    get width() {
      return width;
    },
  };
}

function* pairsOf({ features }: Example, words: ReadonlyMap<string, number>): Iterable<number> {
  let before: number | undefined;
  for (const { spelling } of features.atoms) {
    const place = words.get(spelling);
    if (before !== undefined && place !== undefined) yield pairOf(before, place);
    before = place;
  }
}

export function rowsOf(examples: readonly Example[], columns: Columns): Rows {
  const starts = new Int32Array(examples.length + 1);
  const all: number[] = [];
  for (const [row, example] of examples.entries()) {
    const here = new Set<number>();
    const add = (column: number | undefined): void => {
      if (column !== undefined) here.add(column);
    };
    for (const { spelling } of example.features.atoms) add(columns.words.get(spelling));
    for (const pair of pairsOf(example, columns.words)) add(columns.pairs.get(pair));
    for (const mark of example.features.marks) add(columns.marks.get(mark));
    for (const mark of example.whole) add(columns.textMarks.get(mark));
    all.push(...here);
    for (const spelling of example.near) {
      const column = columns.near.get(spelling);
      if (column !== undefined) all.push(column);
    }
    starts[row + 1] = all.length;
  }
  return { starts, columns: Int32Array.from(all), width: columns.width };
}
