/** A picture in grey: how light each pixel is, 0 to 255. */
export type Grey = { grey: Uint8Array; width: number; height: number };

/** The picture at half its size, each pixel the mean of four. */
export function halved({ grey, width, height }: Grey): Grey {
  const across = Math.max(1, width >> 1);
  const down = Math.max(1, height >> 1);
  const half = new Uint8Array(across * down);
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const at = 2 * y * width + 2 * x;
      const below = at + (height > 1 ? width : 0);
      const beside = width > 1 ? 1 : 0;
      half[y * across + x] = (grey[at]! + grey[at + beside]! + grey[below]! + grey[below + beside]!) / 4;
    }
  return { grey: half, width: across, height: down };
}
