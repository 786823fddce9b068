import { expect, test } from 'vitest';
import { minimise } from '../../scripts/learn/lbfgs.ts';

test('the least of a bowl is found, steep one way and flat the other', () => {
  const steep = [1000, 1, 0.01];
  const least = [3, -2, 7];
  const bowl = (x: Float64Array, slope: Float64Array): number => {
    let value = 0;
    for (const [at, bend] of steep.entries()) {
      const off = x[at]! - least[at]!;
      value += (bend / 2) * off * off;
      slope[at] = bend * off;
    }
    return value;
  };
  const found = minimise(bowl, new Float64Array(3), 100);
  for (const [at, place] of least.entries()) expect(found[at]).toBeCloseTo(place, 2);
});

test('a start that is the least stays', () => {
  const flat = (_: Float64Array, slope: Float64Array): number => {
    slope.fill(0);
    return 1;
  };
  expect([...minimise(flat, Float64Array.from([4, 5]), 10)]).toEqual([4, 5]);
});
