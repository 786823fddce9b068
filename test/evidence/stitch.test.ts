import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointOf, rowHashes, type Pixels } from '../../src/evidence/stitch.ts';

const width = 7;
/** A long page of pixels: rows that are all different, with blank paper between. */
function paper(rows: number, seed: number): Uint32Array {
  let state = seed >>> 0 || 1;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  const words = new Uint32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const blank = row % 9 > 5;
    for (let at = 0; at < width; at++) words[row * width + at] = blank ? 0xffffffff : next();
  }
  return words;
}
const screen = (page: Uint32Array, from: number, height: number): Pixels => ({
  width,
  height,
  words: page.slice(from * width, (from + height) * width),
});

describe('joining screens', () => {
  test('each screen joins the one before where the page says it has scrolled to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 180 }), fc.integer(), (shift, seed) => {
        const page = paper(500, seed);
        const [before, later] = [rowHashes(screen(page, 0, 200)), rowHashes(screen(page, shift, 200))];
        expect(jointOf(before, later, shift)).toEqual({ shift, by: 'known' });
      }),
    );
  });

  test('a page that moved meanwhile is joined by its pixels, to the row', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 170 }),
        fc.integer({ min: -60, max: 60 }).filter((off) => Math.abs(off) > 2),
        fc.integer(),
        (shift, off, seed) => {
          const page = paper(500, seed);
          const [before, later] = [rowHashes(screen(page, 0, 200)), rowHashes(screen(page, shift, 200))];
          expect(jointOf(before, later, shift + off)).toEqual({ shift, by: 'found' });
        },
      ),
    );
  });

  test('rounding by a row or two is no movement', () => {
    const page = paper(500, 11);
    const [before, later] = [rowHashes(screen(page, 0, 200)), rowHashes(screen(page, 150, 200))];
    for (const off of [-2, -1, 1, 2])
      expect(jointOf(before, later, 150 + off)).toEqual({ shift: 150, by: 'known' });
  });

  test('a film that runs in what two screens share does not part them', () => {
    const page = paper(500, 3);
    const before = screen(page, 0, 200);
    const later = screen(page, 150, 200);
    later.words.fill(0x12345678, 10 * width, 25 * width);
    expect(jointOf(rowHashes(before), rowHashes(later), 150)).toEqual({ shift: 150, by: 'known' });
  });

  test('a picture that is drawn a shade otherwise does not part them, where the page says how far it went', () => {
    const page = paper(500, 3);
    const later = screen(page, 100, 200);
    for (let row = 10; row < 70; row++) later.words[row * width]! ^= 1;
    expect(jointOf(rowHashes(screen(page, 0, 200)), rowHashes(later), 100)).toEqual({
      shift: 100,
      by: 'known',
    });
  });

  test.each([
    ['another page', screen(paper(500, 77), 0, 200)],
    ['blank paper that would match anywhere', { width, height: 200, words: new Uint32Array(200 * width) }],
  ])('%s is not joined', (_what, later) => {
    expect(jointOf(rowHashes(screen(paper(500, 3), 0, 200)), rowHashes(later), 150)).toBeUndefined();
  });

  test('nothing shared is no joint, whatever was expected', () => {
    const page = paper(900, 3);
    const [before, later] = [rowHashes(screen(page, 0, 200)), rowHashes(screen(page, 400, 200))];
    expect(jointOf(before, later, 400)).toBeUndefined();
    expect(jointOf(before, later, 200)).toBeUndefined();
  });

  test('rows that differ in one pixel are told apart', () => {
    const page = paper(10, 5);
    const changed = page.slice();
    changed[3 * width + 6]! ^= 1;
    const [one, other] = [rowHashes(screen(page, 0, 10)), rowHashes(screen(changed, 0, 10))];
    expect([...one].map((hash, row) => hash === other[row]).indexOf(false)).toBe(3);
  });
});
