import type { Bytes } from '../file/bytes.ts';
import { heifItems } from '../file/heif.ts';

/**
 * A HEIC or AVIF picture with zeros where something was written beside it. Nothing moves, so that every
 * place the file names stays right; which way up it is, is written elsewhere.
 */
export function cleanHeif(bytes: Bytes): Uint8Array<ArrayBuffer> | undefined {
  const items = heifItems(bytes);
  if (!items) return undefined;
  const made = new Uint8Array(bytes.all);
  for (const { kind, extents } of items)
    for (const { start, end } of extents) made.fill(kind === 'xmp' ? 0x20 : 0, start, end);
  return made;
}
