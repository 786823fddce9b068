/**
 * A fingerprint of how a drawing looks: 63 bits that stay nearly the same when it is made larger or smaller, saved
 * again, put on a border, turned to grey or inverted. It tells that a picture *is* the logo, and not that it is
 * somewhere in it. Written as 16 hexadecimal digits.
 */
export function printOf(grey: Uint8Array, width: number, height: number): string {
  const box = trimmed(grey, width, height);
  const small = shrunk(grey, width, box);
  const waves = lowWaves(small);
  const middle = median(waves.slice(1));
  let bits = 0n;
  for (let at = 1; at < waves.length; at++) bits = (bits << 1n) | (waves[at]! > middle ? 1n : 0n);
  return bits.toString(16).padStart(16, '0');
}

/** Of 63 bits so many may differ. Other logos differ in 18 and more. */
const mostApart = 12;
const bitsEach = 63;

/** Whether two fingerprints are of one drawing, or of one and its negative. */
export function isSameDrawing(one: string, other: string): boolean {
  const apart = distance(one, other);
  return apart !== undefined && Math.min(apart, bitsEach - apart) <= mostApart;
}

function distance(one: string, other: string): number | undefined {
  if (!isPrint(one) || !isPrint(other)) return undefined;
  return [...(BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2)].filter((bit) => bit === '1').length;
}

export const isPrint = (text: string): boolean => /^[0-9a-f]{16}$/.test(text);

type Box = { left: number; top: number; right: number; bottom: number };

/** How far from the corner's grey something is still border, and how much has to be left of a side. */
const borderGrey = 24;
const leastLeft = 0.2;

/** Without the border: everything as grey as the corner, unless hardly anything would be left. */
function trimmed(grey: Uint8Array, width: number, height: number): Box {
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const corner = grey[0] ?? 0;
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (Math.abs(grey[y * width + x]! - corner) <= borderGrey) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  const enough = box.right - box.left >= width * leastLeft && box.bottom - box.top >= height * leastLeft;
  return enough ? box : whole;
}

const side = 32;
const kept = 8;

/** 32 × 32 pixels, each the mean of what it covers. */
function shrunk(grey: Uint8Array, width: number, { left, top, right, bottom }: Box): Float64Array {
  const small = new Float64Array(side * side);
  const [stepX, stepY] = [(right - left) / side, (bottom - top) / side];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const from = { x: Math.floor(left + x * stepX), y: Math.floor(top + y * stepY) };
      const to = {
        x: Math.max(from.x + 1, Math.floor(left + (x + 1) * stepX)),
        y: Math.max(from.y + 1, Math.floor(top + (y + 1) * stepY)),
      };
      let [sum, count] = [0, 0];
      for (let row = from.y; row < to.y; row++)
        for (let column = from.x; column < to.x; column++) {
          sum += grey[row * width + column] ?? 0;
          count++;
        }
      small[y * side + x] = sum / count;
    }
  return small;
}

const cosines = Array.from({ length: kept }, (_, wave) =>
  Array.from({ length: side }, (_, at) => Math.cos((Math.PI * wave * (2 * at + 1)) / (2 * side))),
);

/** The lowest 8 × 8 waves of the cosine transform: the large shapes, and none of the detail. */
function lowWaves(small: Float64Array): number[] {
  const waves: number[] = [];
  for (let down = 0; down < kept; down++)
    for (let along = 0; along < kept; along++) {
      let sum = 0;
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) sum += small[y * side + x]! * cosines[down]![y]! * cosines[along]![x]!;
      waves.push(sum);
    }
  return waves;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
