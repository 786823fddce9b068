import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chipSpots, moveTo, placeCard, touches, type Box } from '../../../src/page/layer/place.ts';

const view = { width: 1280, height: 800 };
const card = { width: 360, height: 240 };
const boxAt = (spot: { left: number; top: number }, size: { width: number; height: number }): Box => ({
  left: spot.left,
  top: spot.top,
  right: spot.left + size.width,
  bottom: spot.top + size.height,
});
const inView = (box: Box, { width, height }: typeof view): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

describe('a card covers nothing of the writing', () => {
  const place = (editor: Box, word: Box, size = card) => {
    const spot = placeCard(size, { word, lines: editor, editor }, view);
    return { spot, box: boxAt(spot, { width: size.width, height: spot.height }) };
  };
  test.each([
    ['under an editor at the top', { left: 300, top: 60, right: 900, bottom: 160 }, 'bottom'],
    ['over an editor at the foot', { left: 300, top: 640, right: 900, bottom: 780 }, 'top'],
    ['beside an editor as high as the page', { left: 20, top: 10, right: 700, bottom: 790 }, 'right'],
    ['before an editor as high as the page', { left: 600, top: 10, right: 1270, bottom: 790 }, 'left'],
  ] as const)('%s', (_where, editor, side) => {
    const { spot, box } = place(editor, {
      left: editor.left + 40,
      top: editor.top + 20,
      right: editor.left + 120,
      bottom: editor.top + 40,
    });
    expect(touches(box, editor)).toBe(false);
    expect(inView(box, view)).toBe(true);
    expect(spot.height).toBe(card.height);
    const outside = {
      bottom: box.top >= editor.bottom,
      top: box.bottom <= editor.top,
      right: box.left >= editor.right,
      left: box.right <= editor.left,
    };
    expect(outside[side]).toBe(true);
  });

  test('where there is room for it at all, it is in the page and touches nothing', () => {
    const side = (most: number) =>
      fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 20, max: most }));
    fc.assert(
      fc.property(side(1280), side(800), ([left, width], [top, height]) => {
        const editor = {
          left,
          top,
          right: Math.min(1280, left + width),
          bottom: Math.min(800, top + height),
        };
        const word = {
          left: editor.left,
          top: editor.top,
          right: Math.min(editor.right, editor.left + 80),
          bottom: Math.min(editor.bottom, editor.top + 20),
        };
        const { box, spot } = place(editor, word);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(1280);
        const fits = editor.top >= card.height + 16 || 800 - editor.bottom >= card.height + 16;
        if (!fits) return;
        expect(spot.height).toBe(card.height);
        expect(touches(box, editor)).toBe(false);
        expect(inView(box, view)).toBe(true);
      }),
    );
  });

  test('on a small screen it is made lower before it lies on the word', () => {
    const small = { width: 320, height: 400 };
    const editor = { left: 0, top: 0, right: 320, bottom: 400 };
    const lines = { left: 10, top: 10, right: 310, bottom: 90 };
    const word = { left: 10, top: 50, right: 90, bottom: 70 };
    const spot = placeCard({ width: 304, height: 380 }, { word, lines, editor }, small);
    const box = boxAt(spot, { width: 304, height: spot.height });
    expect(touches(box, lines)).toBe(false);
    expect(inView(box, small)).toBe(true);
    expect(spot.height).toBeLessThan(380);
  });
});

describe('places for a chip', () => {
  test('are all in the page, the foot of the editor first', () => {
    const editor = { left: 300, top: 60, right: 900, bottom: 160 };
    const spots = chipSpots({ width: 150, height: 24 }, editor, view);
    expect(spots[0]!.top).toBeGreaterThanOrEqual(editor.bottom);
    expect(spots.length).toBeGreaterThan(2);
  });

  test('are in the page for any editor', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 1280 }),
        fc.integer({ min: -200, max: 800 }),
        fc.integer({ min: 10, max: 2000 }),
        fc.integer({ min: 10, max: 2000 }),
        (left, top, width, height) => {
          const size = { width: 150, height: 24 };
          for (const spot of chipSpots(
            size,
            { left, top, right: left + width, bottom: top + height },
            view,
          )) {
            expect(inView(boxAt(spot, size), view)).toBe(true);
          }
        },
      ),
    );
  });
});

test('what is drawn lies on whole pixels of the screen', () => {
  expect(moveTo(10.4, 20.6)).toBe('translate(10px, 21px)');
});

test('boxes that only share an edge do not touch', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(touches(box, { ...box, left: 10, right: 20 })).toBe(false);
  expect(touches(box, { ...box, left: 9, right: 20 })).toBe(true);
});
