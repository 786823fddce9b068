import { expect, test } from 'vitest';
import { greyOf } from '../../src/images/words/grey.ts';

test('colours become as light as they look', () => {
  const pixels = [255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255];
  const [white, black, green, blue] = greyOf(pixels);
  expect([white, black]).toEqual([255, 0]);
  expect(green).toBeGreaterThan(blue!);
});
