import { join, type Bytes } from '../file/bytes.ts';
import { webpChunks } from '../file/webp.ts';

const kept = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The bits of the head that say that EXIF and XMP follow. */
const said = 0x08 | 0x04;

export function cleanWebp(bytes: Bytes): Uint8Array<ArrayBuffer> | undefined {
  const chunks = webpChunks(bytes)?.filter(({ type }) => kept.has(type));
  if (!chunks) return undefined;
  const made = join([
    bytes.all.subarray(0, 12),
    ...chunks.map(({ start, end }) => bytes.all.subarray(start, end)),
  ]);
  new DataView(made.buffer).setUint32(4, made.length - 8, true);
  if (chunks[0]?.type === 'VP8X') made[20] = (made[20] ?? 0) & ~said;
  return made;
}
