/** How light each pixel is, 0 to 255. */
export function greyOf(pixels: ArrayLike<number>): Uint8Array {
  const grey = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < grey.length; at++)
    grey[at] =
      0.299 * (pixels[at * 4] ?? 0) + 0.587 * (pixels[at * 4 + 1] ?? 0) + 0.114 * (pixels[at * 4 + 2] ?? 0);
  return grey;
}

/** How large the neighbourhood is that a pixel is compared with, as a part of the longer side. */
const around = 0.04;

/**
 * The same picture with contrast evened out: each pixel as it stands out from its neighbourhood. Writing in
 * shadow, in sunlight and on colour becomes alike.
 */
export function evened(grey: Uint8Array, width: number, height: number): Uint8Array {
  const reach = Math.max(4, Math.round((Math.max(width, height) * around) / 2));
  const sums = tableOf(grey, width, height, (value) => value);
  const squares = tableOf(grey, width, height, (value) => value * value);
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach);
    const bottom = Math.min(height, y + reach + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const count = (right - left) * (bottom - top);
      const mean = areaOf(sums, width, left, top, right, bottom) / count;
      const spread = Math.sqrt(
        Math.max(0, areaOf(squares, width, left, top, right, bottom) / count - mean * mean),
      );
      // Where nothing stands out there is nothing to read, only noise.
      out[y * width + x] = Math.max(
        0,
        Math.min(255, 128 + ((grey[y * width + x]! - mean) / Math.max(spread, 12)) * 64),
      );
    }
  }
  return out;
}

/** Sums of everything above and left of each place, so that any rectangle costs four look-ups. */
function tableOf(
  grey: Uint8Array,
  width: number,
  height: number,
  of: (value: number) => number,
): Float64Array {
  const table = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += of(grey[y * width + x]!);
      table[(y + 1) * (width + 1) + x + 1] = table[y * (width + 1) + x + 1]! + row;
    }
  }
  return table;
}

const areaOf = (
  table: Float64Array,
  width: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number =>
  table[bottom * (width + 1) + right]! -
  table[top * (width + 1) + right]! -
  table[bottom * (width + 1) + left]! +
  table[top * (width + 1) + left]!;
