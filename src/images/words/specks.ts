/** How far around a pixel its ground is looked for, and how much darker ink is than that, in pixels and in greys. */
const around = 10;
const darker = 24;

/**
 * How many separate specks and joints of ink there are. A page full of small print has some fifteen thousand;
 * gravel, cloth and leaves have many more, and to sort them takes a reader of words many seconds.
 */
export function specksIn(grey: ArrayLike<number>, width: number, height: number): number {
  const sums = sumsOf(grey, width, height);
  const across = width + 1;
  let above = new Uint8Array(width + 1);
  let row = new Uint8Array(width + 1);
  let count = 0;
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - around) * across;
    const bottom = Math.min(height, y + around + 1) * across;
    const tall = (bottom - top) / across;
    let touches = -1;
    for (let x = 0; x <= width; x++) {
      const left = Math.max(0, x - around);
      const right = Math.min(width, x + around + 1);
      const sum = sums[bottom + right]! - sums[top + right]! - sums[bottom + left]! + sums[top + left]!;
      const ink = x < width && grey[y * width + x]! + darker < sum / (tall * (right - left));
      row[x] = ink ? 1 : 0;
      if (ink) {
        if (touches < 0) touches = 0;
        if (above[x] && !(x > 0 && row[x - 1] && above[x - 1])) touches++;
      } else if (touches >= 0) {
        count += Math.abs(touches - 1);
        touches = -1;
      }
    }
    [above, row] = [row, above];
  }
  return count;
}

/** Sums of all that is above and to the left, by which that of any box is four look-ups. */
function sumsOf(grey: ArrayLike<number>, width: number, height: number): Uint32Array {
  const across = width + 1;
  const sums = new Uint32Array(across * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x]!;
      sums[(y + 1) * across + x + 1] = sums[y * across + x + 1]! + row;
    }
  }
  return sums;
}
