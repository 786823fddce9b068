import { modelSide } from './boxes.ts';
import type { Tile } from './tiles.ts';

/** A tile of a picture at the model's size, by the middle of what each of its pixels covers; black outside the picture. */
export function squareOf(pixels: ArrayLike<number>, width: number, height: number, tile: Tile): Uint8Array {
  const square = new Uint8Array(modelSide * modelSide * 4);
  const step = tile.side / modelSide;
  for (let y = 0; y < modelSide; y++) {
    const from = Math.max(0, Math.round(tile.top + y * step));
    const to = Math.max(from + 1, Math.round(tile.top + (y + 1) * step));
    for (let x = 0; x < modelSide; x++) {
      const left = Math.max(0, Math.round(tile.left + x * step));
      const right = Math.max(left + 1, Math.round(tile.left + (x + 1) * step));
      let [red, green, blue, count] = [0, 0, 0, 0];
      for (let row = from; row < to && row < height; row++)
        for (let column = left; column < right && column < width; column++) {
          const at = (row * width + column) * 4;
          red += pixels[at] ?? 0;
          green += pixels[at + 1] ?? 0;
          blue += pixels[at + 2] ?? 0;
          count++;
        }
      if (count === 0) continue;
      const at = (y * modelSide + x) * 4;
      square[at] = red / count;
      square[at + 1] = green / count;
      square[at + 2] = blue / count;
    }
  }
  return square;
}
