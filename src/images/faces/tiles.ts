/** A square part of a picture, in the picture's own pixels; it may reach over the edge, where there is nothing. */
export type Tile = { left: number; top: number; side: number };

/** How large a part of the longer side the smaller tiles are, and how far they lie apart, as parts of themselves. */
const part = 5 / 8;
const step = 3 / 4;
/** By so much tiles may be larger, where one row of them then reaches over the shorter side and half of them are saved. */
const stretch = 1.1;

/** The whole picture as one square, and smaller squares over it, in which small faces are larger. */
export function tilesOf(width: number, height: number): Tile[] {
  const longer = Math.max(width, height);
  const shorter = Math.min(width, height);
  const least = Math.round(longer * part);
  const side = shorter > least && shorter <= least * stretch ? shorter : least;
  const places = (length: number): number[] => {
    if (length <= side) return [0];
    const count = Math.ceil((length - side) / (side * step)) + 1;
    return Array.from({ length: count }, (_, at) => Math.round(((length - side) * at) / (count - 1)));
  };
  const whole = { left: 0, top: 0, side: longer };
  return [whole, ...places(height).flatMap((top) => places(width).map((left) => ({ left, top, side })))];
}
