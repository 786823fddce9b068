import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leanings } from '../../src/text/leanings/kinds.ts';
import { rowWidth, StepRows } from '../../src/text/leanings/step-rows.ts';

const steps = fc.array(fc.integer({ min: -128, max: 127 }), {
  minLength: leanings.length,
  maxLength: leanings.length,
});
const tableOf = (rows: readonly number[][]): Int8Array => Int8Array.from(rows.flat());

test('a step comes out as it was put in, whichever table it was in', () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 8 }), fc.nat(8), (rows, cut) => {
      const packed = new StepRows([tableOf(rows.slice(0, cut)), tableOf(rows.slice(cut))]);
      expect(rows.map((_, row) => leanings.map((_, at) => packed.step(row, at)))).toEqual(rows);
    }),
  );
});

test('rows added up come to the sum of their steps, and to what was there before', () => {
  fc.assert(
    fc.property(
      fc.array(steps, { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(5), { maxLength: 40 }),
      (rows, places) => {
        const packed = new StepRows([tableOf(rows)]);
        const wanted = places.map((place) => place % rows.length);
        const sums = new Int32Array(2 * rowWidth).fill(7);
        packed.addUp(wanted, wanted.length, sums, rowWidth);
        expect([...sums.subarray(0, rowWidth)]).toEqual(Array(rowWidth).fill(7));
        expect([...sums.subarray(rowWidth, rowWidth + leanings.length)]).toEqual(
          leanings.map((_, at) => wanted.reduce((sum, row) => sum + rows[row]![at]!, 7)),
        );
      },
    ),
  );
});

test('more rows than half a number holds are added up in turns', () => {
  for (const step of [127, -128]) {
    const packed = new StepRows([new Int8Array(leanings.length).fill(step)]);
    const sums = new Int32Array(rowWidth);
    packed.addUp(Array<number>(1000).fill(0), 1000, sums, 0);
    expect([...sums.subarray(0, leanings.length)]).toEqual(leanings.map(() => 1000 * step));
  }
});

test('only so many rows are added as are asked for', () => {
  const packed = new StepRows([new Int8Array(leanings.length).fill(3)]);
  const sums = new Int32Array(rowWidth);
  packed.addUp([0, 0, 0], 2, sums, 0);
  expect(sums[0]).toBe(6);
});
