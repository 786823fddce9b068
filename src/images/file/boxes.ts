import type { Bytes } from './bytes.ts';

/** A box of the container that HEIC, AVIF, MP4 and QuickTime share: its content is `[body, end)` in bytes. */
export type Box = { type: string; start: number; body: number; end: number };

/** Most boxes looked at in one file; a picture has some dozens. */
const mostBoxes = 4000;

/** The boxes between two places; `undefined` when one of them reaches beyond. */
export function boxesIn(bytes: Bytes, from: number, to: number): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to && boxes.length < mostBoxes;) {
    const short = bytes.u32(at);
    if (short === undefined) return undefined;
    const length = short === 1 ? bytes.u64(at + 8) : short === 0 ? to - at : short;
    const head = short === 1 ? 16 : 8;
    if (length === undefined || length < head || at + length > to) return undefined;
    boxes.push({ type: bytes.text(at + 4, 4), start: at, body: at + head, end: at + length });
    at += length;
  }
  return boxes;
}

/** The boxes at the top of a file. */
export const topBoxes = (bytes: Bytes): Box[] | undefined => boxesIn(bytes, 0, bytes.length);
