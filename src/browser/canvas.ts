export type PngPicture = { png: Uint8Array<ArrayBuffer>; width: number; height: number };
export type PixelBox = { x: number; y: number; width: number; height: number };

/** What stands where something was covered: nothing of what lay under it is left. */
export const coverColour = '#202020';

/** A picture with boxes burnt into it and cut to a part of it; all in its own pixels. */
export async function workOn(
  { png, width, height }: PngPicture,
  { covers = [], cut = { x: 0, y: 0, width, height } }: { covers?: readonly PixelBox[]; cut?: PixelBox },
): Promise<PngPicture> {
  const bitmap = await bitmapOf(png);
  const canvas = new OffscreenCanvas(cut.width, cut.height);
  const context = contextOf(canvas);
  context.drawImage(bitmap, -cut.x, -cut.y);
  bitmap.close();
  context.fillStyle = coverColour;
  for (const { x, y, width: wide, height: high } of covers)
    context.fillRect(x - cut.x, y - cut.y, wide, high);
  return pngOf(canvas);
}

/**
 * Pixels of a picture to one CSS pixel. Browsers round the width of a zoomed page, so the density is the better
 * word where the two agree.
 */
export function scaleOf({ width }: PngPicture, viewport: { width: number; density: number }): number {
  return Math.abs(width - viewport.width * viewport.density) <= viewport.density
    ? viewport.density
    : width / viewport.width;
}

/** A box of the page in the pixels of its picture, rounded outwards and kept within it. */
export function inPixels({ x, y, width, height }: PixelBox, scale: number, within: PngPicture): PixelBox {
  const left = Math.max(0, Math.floor(x * scale));
  const top = Math.max(0, Math.floor(y * scale));
  return {
    x: left,
    y: top,
    width: Math.min(within.width, Math.ceil((x + width) * scale)) - left,
    height: Math.min(within.height, Math.ceil((y + height) * scale)) - top,
  };
}

/** The pixels as they are: nothing is scaled, and no colour is fitted to a screen. */
export const bitmapOf = (png: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> =>
  createImageBitmap(new Blob([png], { type: 'image/png' }), {
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
  });

export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('This browser draws no pictures.');
  return context;
}

export async function pngOf(canvas: OffscreenCanvas): Promise<PngPicture> {
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const png = new Uint8Array(await blob.arrayBuffer());
  return { png, width: canvas.width, height: canvas.height };
}
