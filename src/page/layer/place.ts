export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };

const gap = 8;
const edge = 8;

export const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Where a card goes so that it covers nothing of what is being written: under the writing, above it,
 * beside it, and only where a screen leaves no such place, as far from the caret's line as can be.
 * All boxes in pixels of the viewport.
 */
export function placeCard(size: Size, word: Box, writing: Box, view: Size): { left: number; top: number } {
  const within = (value: number, most: number): number => Math.max(edge, Math.min(value, most));
  const left = within(word.left, view.width - size.width - edge);
  const top = within(word.top, view.height - size.height - edge);
  const spots = [
    { left, top: writing.bottom + gap },
    { left, top: writing.top - size.height - gap },
    { left: writing.right + gap, top },
    { left: writing.left - size.width - gap, top },
  ];
  for (const spot of spots) {
    const fits =
      spot.left >= edge &&
      spot.top >= edge &&
      spot.left + size.width <= view.width - edge &&
      spot.top + size.height <= view.height - edge;
    if (fits) return spot;
  }
  // No room: the half of the screen that the word is not in.
  const low = word.top + word.bottom < view.height;
  return { left, top: low ? Math.max(edge, view.height - size.height - edge) : edge };
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
      spot.left >= 0 && spot.top >= 0 && spot.left + size.width <= view.width && spot.top + size.height <= view.height,
  );
}
