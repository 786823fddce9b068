import { leanings } from '../../src/text/leanings/kinds.ts';
import type { StoredWeights } from '../../src/text/leanings/model.ts';
import { markKinds } from '../../src/text/mark.ts';
import type { Columns } from './columns.ts';
import type { Floors } from './floors.ts';
import type { Fit } from './logistic.ts';

/** Steps of a pair, or of a word near by, up to this many say next to nothing, and are not worth their place. */
const nextToNothing = 2;

/** A TypeScript module that holds the weights, each as a byte of the greatest of its leaning. */
export function moduleOf(
  columns: Columns,
  fits: readonly Fit[],
  thresholds: readonly number[],
  besides: readonly number[],
  floors: Floors,
): string {
  const scales = fits.map(
    ({ weights }) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127,
  );
  const stepsOf = (column: number | undefined): number[] =>
    fits.map(({ weights }, at) =>
      column === undefined ? 0 : Math.round(weights[column]! / (scales[at] || 1)),
    );
  // Most steps of most rows are nothing: which are not comes first, in two bytes, and then these alone.
  const rows = (wanted: Iterable<number | undefined>, nothing = 0): string =>
    Buffer.from(
      [...wanted].flatMap((column) => {
        const steps = stepsOf(column).map((step) => (Math.abs(step) > nothing ? step : 0));
        const there = steps.reduce((bits, step, at) => (step === 0 ? bits : bits | (1 << at)), 0);
        return [there & 0xff, there >> 8, ...steps.filter((step) => step !== 0)];
      }),
    ).toString('base64');
  // A pair that says nothing in any leaning is not worth its place.
  const pairs = [...columns.pairs].filter(([, column]) => stepsOf(column).some((step) => Math.abs(step) > 3));
  const sides = Uint16Array.from(pairs.flatMap(([pair]) => [Math.floor(pair / 0x10000), pair % 0x10000]));
  const stored: StoredWeights = {
    words: [...columns.words.keys()].join(' '),
    wordRows: rows(columns.words.values()),
    nearRows: rows(
      [...columns.words.keys()].map((word) => columns.near.get(word)),
      nextToNothing,
    ),
    pairs: Buffer.from(sides.buffer).toString('base64'),
    pairRows: rows(
      pairs.map(([, column]) => column),
      nextToNothing,
    ),
    marks: [...columns.marks.keys()].map((place) => markKinds[place]).join(' '),
    markRows: rows(columns.marks.values()),
    textMarks: [...columns.textMarks.keys()].map((place) => markKinds[place]).join(' '),
    textMarkRows: rows(columns.textMarks.values()),
    scales: scales.map((scale) => Number(scale.toPrecision(6))),
    biases: fits.map(({ bias }) => Number(bias.toFixed(4))),
    thresholds: thresholds.map((one) => Number(one.toFixed(4))),
    besides: besides.map((one) => Number(one.toFixed(4))),
    floors: floors.sure,
    guessFloors: floors.guess,
  };
  return [
    "import type { StoredWeights } from './model.ts';",
    '',
    '/** Learned, not written: `npm run learn` makes this file from the labelled texts of `test/corpus`. */',
    `export const stored: StoredWeights = ${JSON.stringify(stored, null, 2)};`,
    '',
    `/** ${leanings.join(', ')}: a column each, in this order. */`,
    `export const learnedFor = ${leanings.length};`,
    '',
  ].join('\n');
}
