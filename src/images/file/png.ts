import type { Bytes } from './bytes.ts';

/** A chunk of a PNG file with its length and check sum: `[start, end)` in bytes. */
export type Chunk = { type: string; start: number; end: number };

/** The chunks of a PNG file in their order; `undefined` when it is broken or has been cut off. */
export function pngChunks(bytes: Bytes): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = 8; ;) {
    const length = bytes.u32(at);
    if (length === undefined || !bytes.has(at, length + 12)) return undefined;
    const type = bytes.text(at + 4, 4);
    chunks.push({ type, start: at, end: at + length + 12 });
    at += length + 12;
    if (type === 'IEND') return chunks;
  }
}
