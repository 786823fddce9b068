import { Bytes } from './bytes.ts';
import { formatOf } from './format.ts';
import { heifSize } from './heif.ts';
import { jpegSize } from './jpeg.ts';
import { webpSize } from './webp.ts';

export type Size = { width: number; height: number };

/** How large a picture says it is, in pixels, without opening it; `undefined` when it does not say. */
export function sizeOf(file: Uint8Array): Size | undefined {
  const bytes = new Bytes(file);
  const size = sayOf(bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function sayOf(bytes: Bytes): Size | undefined {
  switch (formatOf(bytes.all)) {
    case 'jpeg':
      return jpegSize(bytes);
    case 'png':
      return pair(bytes.u32(16), bytes.u32(20));
    case 'gif':
      return pair(bytes.u16(6, true), bytes.u16(8, true));
    case 'webp':
      return webpSize(bytes);
    case 'heic':
    case 'avif':
      return heifSize(bytes);
    default:
      return undefined;
  }
}

const pair = (width: number | undefined, height: number | undefined): Size | undefined =>
  width === undefined || height === undefined ? undefined : { width, height };

/**
 * Most pixels that are opened: a picture is four bytes a pixel while it is, whatever size it is drawn at.
 * Phones make up to 50 million; 200 million would take most of a school laptop's memory.
 */
export const mostPixels = 120_000_000;
