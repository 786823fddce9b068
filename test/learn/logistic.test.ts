import { expect, test } from 'vitest';
import { fit, oddsOf, type Rows } from '../../scripts/learn/logistic.ts';

/** Rows from lists of columns. */
const rowsOf = (lists: number[][], width: number): Rows => ({
  starts: Int32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]),
  columns: Int32Array.from(lists.flat()),
  width,
});

// Column 0 tells the answer, column 1 stands with both, column 2 is never there.
const lists = [[0, 1], [0], [0, 1], [1], [], [1], [0]];
const rows = rowsOf(lists, 3);
const answers = Uint8Array.from([1, 1, 1, 0, 0, 0, 0]);
const once = new Float64Array(lists.length).fill(1);

test('what stands with one answer weighs for it, and what stands with both hardly weighs', () => {
  const { weights } = fit(rows, answers, once, 0.1);
  expect(weights[0]).toBeGreaterThan(1);
  expect(Math.abs(weights[1]!)).toBeLessThan(weights[0]! / 2);
  expect(weights[2]).toBe(0);
});

test('at its end no weight can be moved for the better: the slope of the loss is nothing', () => {
  const found = fit(rows, answers, once, 0.1);
  const off = lists.map((_, row) => 1 / (1 + Math.exp(-oddsOf(rows, row, found))) - answers[row]!);
  expect(off.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 2);
});

test('a row that counts for nothing changes nothing', () => {
  const without = once.slice();
  without[6] = 0;
  const other = answers.slice();
  other[6] = 1;
  expect(fit(rows, other, without, 0.1)).toEqual(fit(rows, answers, without, 0.1));
});

test('what is there twice weighs twice', () => {
  const twice = rowsOf([[0, 0], []], 1);
  const found = fit(twice, Uint8Array.from([1, 0]), Float64Array.from([1, 1]), 0.1);
  expect(oddsOf(twice, 0, found) - oddsOf(twice, 1, found)).toBeCloseTo(2 * found.weights[0]!, 6);
});
