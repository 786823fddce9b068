import { expect, test } from 'vitest';
import { evened, greyOf } from '../../src/images/words/grey.ts';

test('colours become as light as they look', () => {
  const pixels = [255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255];
  const [white, black, green, blue] = greyOf(pixels);
  expect([white, black]).toEqual([255, 0]);
  expect(green).toBeGreaterThan(blue!);
});

test('writing in shadow stands out as much as writing in the sun', () => {
  const [width, height] = [200, 40];
  const grey = new Uint8Array(width * height).map((_, at) => {
    const x = at % width;
    const ground = x < width / 2 ? 60 : 220;
    return x % 20 < 3 ? ground - 40 : ground;
  });
  const even = evened(grey, width, height);
  const at = (x: number): number => even[20 * width + x]!;
  expect(at(30) - at(41)).toBeGreaterThan(40);
  expect(at(170) - at(161)).toBeGreaterThan(40);
});

test('where nothing stands out nothing is made to', () => {
  const grey = new Uint8Array(100 * 100).map((_, at) => 128 + (at % 3));
  for (const value of evened(grey, 100, 100)) expect(Math.abs(value - 128)).toBeLessThan(20);
});
