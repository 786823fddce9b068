export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };

export const boxAt = ({ left, top }: { left: number; top: number }, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const gap = 8;
const edge = 8;

export const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Puts something at a place of the viewport without moving it in the layout: a page is told of what
 * moves there, box by box (`layout-shift` entries), closed root or not. On whole pixels of the screen,
 * because a moved line is not snapped to them.
 */
export const moveTo = (left: number, top: number): string =>
  `translate(${onPixel(left)}px, ${onPixel(top)}px)`;

const onPixel = (value: number): number => Math.round(value * devicePixelRatio) / devicePixelRatio;

/** Where a card goes that has nothing to stand by. */
export const middleOfView = (): Box => ({
  left: innerWidth / 2,
  right: innerWidth / 2,
  top: innerHeight / 2,
  bottom: innerHeight / 2,
});

/** A card lower than this shows too little to be worth it. */
const lowest = 120;

/**
 * Where a card goes so that it covers nothing of what is being written: under the editor, above it or
 * beside it. Where a small or zoomed screen leaves no such place, it gets as much height as there is
 * under or over the written lines, or at the least over the word's own line. Boxes in pixels of the viewport.
 */
export function placeCard(
  size: Size,
  { word, lines, editor }: { word: Box; lines: Box; editor: Box },
  view: Size,
): { left: number; top: number; height: number } {
  const within = (value: number, most: number): number => Math.max(edge, Math.min(value, most));
  const left = within(word.left, view.width - size.width - edge);
  const top = within(word.top, view.height - size.height - edge);
  const spots = [
    { left, top: editor.bottom + gap },
    { left, top: editor.top - size.height - gap },
    { left: editor.right + gap, top },
    { left: editor.left - size.width - gap, top },
  ];
  for (const spot of spots) {
    const fits =
      spot.left >= edge &&
      spot.top >= edge &&
      spot.left + size.width <= view.width - edge &&
      spot.top + size.height <= view.height - edge;
    if (fits) return { ...spot, height: size.height };
  }
  for (const box of [lines, word]) {
    const under = view.height - box.bottom - gap - edge;
    const over = box.top - gap - edge;
    const room = Math.max(under, over);
    if (room < Math.min(lowest, size.height) && box !== word) continue;
    const height = Math.max(40, Math.min(size.height, room));
    return { left, top: under >= over ? box.bottom + gap : Math.max(edge, box.top - gap - height), height };
  }
  return { left, top: edge, height: size.height };
}

/** Places for the chip, best first: at the foot of the editor outside it, then inside, then above. */
export function chipSpots(size: Size, editor: Box, view: Size): { left: number; top: number }[] {
  const right = Math.min(editor.right, view.width - edge) - size.width;
  const left = Math.max(edge, editor.left);
  const spots = [
    { left: right - 4, top: editor.bottom + 4 },
    { left: right - 4, top: editor.bottom - size.height - 4 },
    { left: right - 4, top: editor.top - size.height - 4 },
    { left, top: editor.bottom + 4 },
    { left, top: editor.top - size.height - 4 },
    { left: editor.right + 4, top: editor.top },
  ];
  return spots.filter(
    (spot) =>
      spot.left >= 0 &&
      spot.top >= 0 &&
      spot.left + size.width <= view.width &&
      spot.top + size.height <= view.height,
  );
}
