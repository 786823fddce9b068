import type { Bytes } from './bytes.ts';

/** A marked stretch of a JPEG file, marker included: `[start, end)` in bytes. */
export type Segment = { marker: number; start: number; end: number };

export type JpegParts = {
  /** Everything before the picture's data: tables, sizes and what was written beside them. */
  head: Segment[];
  /** Where the picture's data begins, with the marker before it. */
  scan: number;
  /** Where the picture ends; what follows is a second picture or a film. */
  end: number;
};

const startOfScan = 0xda;
const endOfImage = 0xd9;
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** The parts of a JPEG file; `undefined` when it is broken or has been cut off before its picture ends. */
export function jpegParts(bytes: Bytes): JpegParts | undefined {
  const head: Segment[] = [];
  let at = 2;
  for (;;) {
    const next = segmentAt(bytes, at);
    if (!next) return undefined;
    if (next.marker === startOfScan) break;
    if (next.marker === endOfImage) return undefined;
    head.push(next);
    at = next.end;
  }
  const end = endOfPicture(bytes, at);
  return end === undefined ? undefined : { head, scan: at, end };
}

function segmentAt(bytes: Bytes, start: number): Segment | undefined {
  if (bytes.u8(start) !== 0xff) return undefined;
  let at = start + 1;
  // Any number of filling bytes may come before a marker.
  while (bytes.u8(at) === 0xff) at++;
  const marker = bytes.u8(at);
  if (marker === undefined || marker === 0) return undefined;
  if (isAlone(marker) || marker === endOfImage) return { marker, start, end: at + 1 };
  const length = bytes.u16(at + 1);
  if (length === undefined || length < 2 || !bytes.has(at + 1, length)) return undefined;
  return { marker, start, end: at + 1 + length };
}

/** Several scans may follow each other, with tables between them. */
function endOfPicture(bytes: Bytes, from: number): number | undefined {
  for (let at = from; at >= 0; at = bytes.all.indexOf(0xff, at)) {
    const marker = bytes.u8(at + 1);
    if (marker === undefined) return undefined;
    if (marker === endOfImage) return at + 2;
    if (marker === 0 || marker === 0xff || isAlone(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const segment = segmentAt(bytes, at);
    if (!segment) return undefined;
    at = segment.end;
  }
  return undefined;
}

/** Width and height in pixels, from the frame's own head. */
export function jpegSize(bytes: Bytes): { width: number; height: number } | undefined {
  for (let at = 2; ;) {
    const segment = segmentAt(bytes, at);
    if (!segment || segment.marker === startOfScan) return undefined;
    const { marker, start, end } = segment;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const body = end - (bytes.u16(start + 2) ?? 0);
      const height = bytes.u16(body + 3);
      const width = bytes.u16(body + 5);
      return width === undefined || height === undefined ? undefined : { width, height };
    }
    at = end;
  }
}
