import type { Bytes } from './bytes.ts';
import type { Chunk } from './png.ts';

/** The chunks of a WebP file in their order, each with its filling byte; `undefined` when it is broken or cut off. */
export function webpChunks(bytes: Bytes): Chunk[] | undefined {
  const whole = bytes.u32(4, true);
  if (whole === undefined || !bytes.has(8, whole)) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 12; at < 8 + whole;) {
    const length = bytes.u32(at + 4, true);
    if (length === undefined || !bytes.has(at, length + 8)) return undefined;
    const end = Math.min(at + 8 + length + (length % 2), bytes.length);
    chunks.push({ type: bytes.text(at, 4), start: at, end });
    at = end;
  }
  return chunks.length > 0 ? chunks : undefined;
}

export function webpSize(bytes: Bytes): { width: number; height: number } | undefined {
  const [first] = webpChunks(bytes) ?? [{ type: bytes.text(12, 4), start: 12, end: bytes.length }];
  const body = 20;
  if (first?.type === 'VP8X') return sized(u24(bytes, body + 4), u24(bytes, body + 7), 1);
  if (first?.type === 'VP8L') {
    const bits = bytes.u32(body + 1, true);
    return bits === undefined ? undefined : sized(bits & 0x3fff, (bits >>> 14) & 0x3fff, 1);
  }
  const width = bytes.u16(body + 6, true);
  const height = bytes.u16(body + 8, true);
  return first?.type === 'VP8 ' ? sized(width && width & 0x3fff, height && height & 0x3fff, 0) : undefined;
}

const sized = (width: number | undefined, height: number | undefined, more: number) =>
  width === undefined || height === undefined ? undefined : { width: width + more, height: height + more };

function u24(bytes: Bytes, at: number): number | undefined {
  const low = bytes.u16(at, true);
  const high = bytes.u8(at + 2);
  return low === undefined || high === undefined ? undefined : low + high * 65536;
}
