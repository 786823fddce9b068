import { describe, expect, test } from 'vitest';
import { halved } from '../../src/images/words/halved.ts';
import { tallestFirst, timeFor, withMargin, type Line } from '../../src/images/words/lines.ts';
import { specksIn } from '../../src/images/words/specks.ts';

/** A light picture with ink where it is said. */
const drawn = (width: number, height: number, isInk: (x: number, y: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: width * height }, (_, at) =>
    isInk(at % width, Math.floor(at / width)) ? 20 : 230,
  );

describe('specks', () => {
  test.each<[string, (x: number, y: number) => boolean, number]>([
    ['none on a blank page', () => false, 0],
    ['a dot', (x, y) => x === 20 && y === 20, 1],
    [
      'two dots in a row and one under them',
      (x, y) => (y === 20 && (x === 9 || x === 30)) || (y === 30 && x === 20),
      3,
    ],
    ['a bar', (x, y) => x >= 5 && x < 12 && y >= 5 && y < 30, 1],
    ['a dot at every edge', (x, y) => (x === 0 || x === 39) && (y === 0 || y === 39), 4],
    // Two beginnings and the joint.
    [
      'two legs that join',
      (x, y) => (y >= 10 && y < 15 && (x === 15 || x === 20)) || (y === 15 && x >= 15 && x <= 20),
      3,
    ],
  ])('%s', (_name, isInk, count) => {
    expect(specksIn(drawn(40, 40, isInk), 40, 40)).toBe(count);
  });

  test('are many in a texture, and fewer at half its size', () => {
    const gravel = { grey: drawn(400, 400, (x, y) => (x * 7 + y * 13) % 5 < 2), width: 400, height: 400 };
    const half = halved(gravel);
    expect(specksIn(gravel.grey, 400, 400)).toBeGreaterThan(20_000);
    expect(specksIn(half.grey, half.width, half.height)).toBeLessThan(20_000);
  });
});

describe('half a picture', () => {
  test('is the mean of four, down to a single pixel', () => {
    expect(halved({ grey: Uint8Array.of(0, 100, 50, 50, 7, 9, 10, 10), width: 4, height: 2 })).toEqual({
      grey: Uint8Array.of(29, 30),
      width: 2,
      height: 1,
    });
    expect(halved({ grey: Uint8Array.of(40), width: 1, height: 1 }).grey).toEqual(Uint8Array.of(40));
  });
});

describe('lines', () => {
  const line = (height: number, width: number, top = 0): Line => ({
    left: 10,
    top,
    right: 10 + width,
    bottom: top + height,
  });

  test('are read the tallest first, without dust', () => {
    expect(tallestFirst([line(12, 90), line(5, 300), line(60, 400)])).toEqual([line(60, 400), line(12, 90)]);
  });

  test('take longer the more there is in them, and a page full of them is not read at once', () => {
    expect(timeFor([])).toBe(0);
    expect(timeFor([line(60, 600)])).toBeLessThan(timeFor([line(10, 600)]));
    expect(timeFor([line(60, 600)])).toBeLessThan(100);
    expect(timeFor(Array.from({ length: 121 }, () => line(60, 60)))).toBe(Infinity);
  });

  test('are read with a margin that stays in the picture', () => {
    expect(withMargin(line(20, 100), 112, 500)).toEqual({ left: 5, top: 0, right: 112, bottom: 25 });
  });
});
