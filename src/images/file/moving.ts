import { Bytes } from './bytes.ts';
import { formatOf } from './format.ts';
import { pngChunks } from './png.ts';
import { webpChunks } from './webp.ts';

/** Whether a picture has more than one frame, of which only the first is looked at. */
export function isMoving(file: Uint8Array): boolean {
  const bytes = new Bytes(file);
  switch (formatOf(file)) {
    case 'png':
      return pngChunks(bytes)?.some(({ type }) => type === 'acTL') ?? false;
    case 'webp':
      return webpChunks(bytes)?.some(({ type }) => type === 'ANIM') ?? false;
    case 'gif': {
      // A frame is announced by how long it stays; a second one means that it moves.
      const sign = '\x21\xf9\x04';
      const first = bytes.find(sign);
      return first >= 0 && bytes.find(sign, first + 3) >= 0;
    }
    case 'avif':
      return bytes.text(8, 4) === 'avis';
    default:
      return false;
  }
}
