import type { Tile } from './tiles.ts';

/** Where a face is, in the picture's own pixels, and how sure the model is, 0 to 1. */
export type FaceBox = { left: number; top: number; right: number; bottom: number; sure: number };

/** The side of the square that the model looks at, in pixels. */
export const modelSide = 256;
/** From here on something is taken for a face. */
export const sureEnough = 0.75;

const anchors = anchorsOf(modelSide);

/** The middles of the squares that the model tells about, in the order in which it tells. */
function anchorsOf(side: number): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  for (const [stride, each] of [
    [side / 16, 2],
    [side / 8, 6],
  ] as const)
    for (let y = stride / 2; y < side; y += stride)
      for (let x = stride / 2; x < side; x += stride) for (let n = 0; n < each; n++) found.push({ x, y });
  return found;
}

/** How many places the model tells about. */
export const placesTold = anchors.length;
/** How many numbers it tells of each: four for a box, the rest for points in a face, which nobody looks at. */
const numbersEach = 16;

/** What the model tells of one tile, as boxes in the picture. `logits` one a place, `numbers` sixteen a place. */
export function boxesOf(logits: ArrayLike<number>, numbers: ArrayLike<number>, tile: Tile): FaceBox[] {
  const scale = tile.side / modelSide;
  return anchors.flatMap((anchor, at): FaceBox[] => {
    const sure = 1 / (1 + Math.exp(-(logits[at] ?? -100)));
    if (sure < sureEnough) return [];
    const [x = 0, y = 0, width = 0, height = 0] = [0, 1, 2, 3].map((n) => numbers[at * numbersEach + n]);
    const middle = { x: tile.left + (anchor.x + x) * scale, y: tile.top + (anchor.y + y) * scale };
    return [
      {
        left: middle.x - (width * scale) / 2,
        top: middle.y - (height * scale) / 2,
        right: middle.x + (width * scale) / 2,
        bottom: middle.y + (height * scale) / 2,
        sure,
      },
    ];
  });
}

/** A box that an inner edge of its tile cuts may be half a face: the tile beside it has the whole. */
export function isWhole(box: FaceBox, tile: Tile, width: number, height: number): boolean {
  const near = tile.side * 0.01;
  const right = tile.left + tile.side;
  const bottom = tile.top + tile.side;
  return !(
    (tile.left > 0 && box.left < tile.left + near) ||
    (tile.top > 0 && box.top < tile.top + near) ||
    (right < width && box.right > right - near) ||
    (bottom < height && box.bottom > bottom - near)
  );
}

/** One box a face: of boxes that lie on each other the surest stays. */
export function merged(boxes: readonly FaceBox[]): FaceBox[] {
  const kept: FaceBox[] = [];
  for (const box of [...boxes].sort((a, b) => b.sure - a.sure))
    if (!kept.some((one) => liesOn(one, box))) kept.push(box);
  return kept;
}

function liesOn(a: FaceBox, b: FaceBox): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return false;
  const both = width * height;
  const smaller = Math.min(area(a), area(b));
  return both / (area(a) + area(b) - both) > 0.3 || both / smaller > 0.6;
}

const area = ({ left, top, right, bottom }: FaceBox): number => (right - left) * (bottom - top);
