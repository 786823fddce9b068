import { describe, expect, test } from 'vitest';
import {
  boxesOf,
  isWhole,
  merged,
  modelSide,
  placesTold,
  type FaceBox,
} from '../../src/images/faces/boxes.ts';
import { squareOf } from '../../src/images/faces/square.ts';
import { tilesOf } from '../../src/images/faces/tiles.ts';
import { around } from '../../src/models/cover-picture.ts';

const box = (left: number, top: number, side: number, sure = 0.9): FaceBox => ({
  left,
  top,
  right: left + side,
  bottom: top + side,
  sure,
});

describe('tiles', () => {
  test.each([
    [1080, 720],
    [720, 1080],
    [1080, 1080],
    [1080, 810],
    [1080, 742],
    [1080, 744],
    [1080, 200],
    [40, 30],
  ])('of %i × %i cover every pixel, the whole picture first, and are few', (width, height) => {
    const tiles = tilesOf(width, height);
    expect(tiles[0]).toEqual({ left: 0, top: 0, side: Math.max(width, height) });
    expect(tiles.length).toBeLessThanOrEqual(5);
    const inner = tiles.slice(1);
    for (const x of [0, Math.floor(width / 2), width - 1])
      for (const y of [0, Math.floor(height / 2), height - 1])
        expect(
          inner.some(({ left, top, side }) => x >= left && x < left + side && y >= top && y < top + side),
        ).toBe(true);
  });

  test('stand in one row where they are hardly larger for it', () => {
    expect(tilesOf(1080, 720)).toEqual([
      { left: 0, top: 0, side: 1080 },
      { left: 0, top: 0, side: 720 },
      { left: 360, top: 0, side: 720 },
    ]);
    expect(tilesOf(810, 1080)).toHaveLength(5);
  });
});

describe('what the model tells', () => {
  test('becomes boxes in the picture, where it is sure enough', () => {
    const logits = new Float32Array(placesTold).fill(-10);
    const numbers = new Float32Array(placesTold * 16);
    // The first of the last square's six places, in the lower right corner.
    const at = placesTold - 6;
    logits[at] = 3;
    numbers.set([-10, -6, 40, 50], at * 16);
    const [found, ...more] = boxesOf(logits, numbers, { left: 100, top: 50, side: modelSide * 2 });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      left: 100 + 2 * (230 - 20),
      top: 50 + 2 * (234 - 25),
      right: 100 + 2 * (230 + 20),
    });
    expect(boxesOf(logits.fill(1), numbers, { left: 0, top: 0, side: 256 })).toEqual([]);
  });

  test('is one face where two tiles see the same, and two where they lie apart', () => {
    expect(
      merged([box(10, 10, 100, 0.8), box(14, 12, 100, 0.95), box(40, 40, 40, 0.85), box(300, 10, 100)]),
    ).toEqual([box(14, 12, 100, 0.95), box(300, 10, 100)]);
  });

  test('does not count where the inner edge of a tile cuts it', () => {
    const tile = { left: 0, top: 0, side: 600 };
    expect(isWhole(box(550, 100, 60), tile, 1080, 720)).toBe(false);
    expect(isWhole(box(0, 100, 60), tile, 1080, 720)).toBe(true);
    expect(isWhole(box(1000, 100, 90), { left: 480, top: 0, side: 600 }, 1080, 720)).toBe(true);
  });
});

test('a tile is drawn from the middle of what it covers, and is black outside the picture', () => {
  const pixels = new Uint8ClampedArray(4 * 4 * 4).fill(200);
  const square = squareOf(pixels, 4, 4, { left: 0, top: 0, side: 8 });
  expect([square[0], square[(100 * 256 + 100) * 4], square[(200 * 256 + 10) * 4]]).toEqual([200, 200, 0]);
});

test('what covers a face takes hair and ears along, and ends with the picture', () => {
  expect(around(box(100, 100, 100), 1000, 1000)).toEqual({ left: 70, top: 45, right: 230, bottom: 222 });
  expect(around(box(0, 0, 100), 90, 90)).toEqual({ left: 0, top: 0, right: 90, bottom: 90 });
});
