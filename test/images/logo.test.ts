import { describe, expect, test } from 'vitest';
import { isSameDrawing, printOf } from '../../src/images/logo/print.ts';

type Drawing = (x: number, y: number) => number;

/** Crests of a unit square, each of discs and bars of its own, from dark 0 to light 255. */
function crest(seed: number): Drawing {
  let state = seed * 2_654_435_761;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state / 2 ** 32;
  };
  const parts = Array.from({ length: 7 }, () => ({
    round: next() > 0.4,
    x: 0.1 + next() * 0.8,
    y: 0.1 + next() * 0.8,
    size: 0.08 + next() * 0.16,
    grey: Math.floor(next() * 150),
  }));
  return (x, y) =>
    parts.find(({ round, x: left, y: top, size }) =>
      round
        ? Math.hypot(x - left, y - top) < size
        : Math.abs(x - left) < size && Math.abs(y - top) < size / 2,
    )?.grey ?? 245;
}

const logos: Record<string, Drawing> = Object.fromEntries(
  ['swift', 'kite', 'heron', 'otter', 'fox', 'badger'].map((name, at) => [name, crest(at + 3)]),
);

function drawn(
  logo: Drawing,
  width: number,
  height = width,
  change: (value: number, at: number) => number = (value) => value,
): string {
  const grey = new Uint8Array(width * height).map((_, at) =>
    Math.max(0, Math.min(255, change(logo((at % width) / width, Math.floor(at / width) / height), at))),
  );
  return printOf(grey, width, height);
}

const bordered =
  (logo: Drawing, border: number): Drawing =>
  (x, y) => {
    const [inX, inY] = [(x - border) / (1 - 2 * border), (y - border) / (1 - 2 * border)];
    return inX < 0 || inX > 1 || inY < 0 || inY > 1 ? 255 : logo(inX, inY);
  };

describe.each(Object.entries(logos))('the logo “%s”', (name, logo) => {
  const print = drawn(logo, 400);

  test('is known again', () => {
    for (const [how, other] of Object.entries({
      'in another size': drawn(logo, 90),
      brighter: drawn(logo, 400, 400, (value) => value * 0.8 + 50),
      inverted: drawn(logo, 400, 400, (value) => 255 - value),
      'with noise': drawn(logo, 400, 400, (value, at) => value + ((at * 7919) % 13) - 6),
      'on a border': drawn(bordered(logo, 0.08), 400),
    }))
      expect(isSameDrawing(print, other), how).toBe(true);
  });

  test('is not another', () => {
    for (const [other, drawing] of Object.entries(logos))
      if (other !== name) expect(isSameDrawing(print, drawn(drawing, 400)), other).toBe(false);
  });
});

test('what is no fingerprint is like nothing', () => {
  expect(isSameDrawing('', '')).toBe(false);
  expect(isSameDrawing('0123456789abcdef', 'zz')).toBe(false);
});
