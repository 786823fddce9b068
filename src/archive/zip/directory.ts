import type { Source } from '../source.ts';
import { longestName, mostNames } from './limits.ts';
import { nameOf } from './name.ts';

/** What the directory of a ZIP says of one file in it. Sizes and offsets are bytes. */
export type ZipEntry = {
  path: string;
  method: number;
  locked: boolean;
  packed: number;
  size: number;
  /** Where its local header is. */
  offset: number;
  /** Its bytes end before they should, because the ZIP does. */
  cut?: boolean;
};

export type Listing = {
  entries: ZipEntry[];
  /** Files in the ZIP, wanted or not. */
  names: number;
  /** Names that point outside; never opened. */
  climbing: number;
  /** The list of files was missing or damaged and has been put together from the files themselves. */
  rebuilt: boolean;
  /** There were more names than are looked at. */
  more: boolean;
};

export type NoZip = 'not-a-zip' | 'empty' | 'split' | 'damaged';

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;
const endLength = 22;
/** A ZIP may end in a comment of up to 64 KiB. */
const endReach = 65_535 + endLength + 20;
const slice = 1 << 20;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Files beyond 2^53 bytes do not exist; such a number is a lie and becomes one that fits nowhere. */
const long = (data: DataView, at: number): number => Number(data.getBigUint64(at, true));

/** Where the directory lies. */
type Place = { start: number; length: number; count: number; shift: number };

/**
 * Reads the list of files at the end of a ZIP, in slices; only entries with a wanted path are kept.
 * `undefined` when there is none, so that it may be rebuilt.
 */
export async function readDirectory(
  source: Source,
  wanted: (path: string) => boolean,
): Promise<Listing | NoZip | undefined> {
  const place = await findDirectory(source);
  if (place === undefined || typeof place === 'string') return place;
  const listing: Listing = { entries: [], names: 0, climbing: 0, rebuilt: false, more: false };
  const end = Math.min(source.size, place.start + place.length);
  let bytes: Uint8Array = new Uint8Array(0);
  let base = place.start;
  let at = 0;
  while (listing.names < place.count) {
    if (listing.names >= mostNames) {
      listing.more = true;
      break;
    }
    const left = bytes.length - at;
    if (left < 46 || left < 46 + lengths(view(bytes), at)) {
      if (base + bytes.length >= end) break;
      const next = await source.slice(base + at, Math.min(end, base + at + slice));
      if (next.length <= left) break;
      base += at;
      at = 0;
      bytes = next;
      continue;
    }
    const data = view(bytes);
    if (data.getUint32(at, true) !== entryMark) break;
    const entry = entryAt(bytes, data, at, place.shift);
    listing.names++;
    if (entry === undefined) listing.climbing++;
    else if (wanted(entry.path)) listing.entries.push(entry);
    at += 46 + lengths(data, at);
  }
  // A directory that breaks off is no directory: files it does not name would be missed in silence.
  if (!listing.more && listing.names < place.count) return undefined;
  return listing;
}

/** The name, the extra field and the comment of an entry, in bytes. */
const lengths = (data: DataView, at: number): number =>
  data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);

function entryAt(bytes: Uint8Array, data: DataView, at: number, shift: number): ZipEntry | undefined {
  const flags = data.getUint16(at + 8, true);
  const nameLength = data.getUint16(at + 28, true);
  const extraLength = data.getUint16(at + 30, true);
  const path =
    nameLength <= longestName
      ? nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
      : undefined;
  if (path === undefined) return undefined;
  const entry: ZipEntry = {
    path,
    method: data.getUint16(at + 10, true),
    locked: (flags & 1) !== 0,
    packed: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    offset: data.getUint32(at + 42, true),
  };
  if (entry.packed === 0xffffffff || entry.size === 0xffffffff || entry.offset === 0xffffffff)
    takeLongSizes(entry, data, at + 46 + nameLength, extraLength);
  entry.offset += shift;
  return entry;
}

/** Zip64: the numbers that did not fit stand in the extra field, in this order, and only those. */
export function takeLongSizes(
  entry: Pick<ZipEntry, 'size' | 'packed' | 'offset'>,
  data: DataView,
  from: number,
  length: number,
): void {
  let at = from;
  const end = Math.min(from + length, data.byteLength);
  while (at + 4 <= end) {
    const id = data.getUint16(at, true);
    const size = data.getUint16(at + 2, true);
    if (id === 1) {
      let field = at + 4;
      const stop = Math.min(end, field + size);
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (entry[key] === 0xffffffff && field + 8 <= stop) {
          entry[key] = long(data, field);
          field += 8;
        }
      }
      return;
    }
    at += 4 + size;
  }
}

async function findDirectory(source: Source): Promise<Place | NoZip | undefined> {
  if (source.size === 0) return 'empty';
  const tailStart = Math.max(0, source.size - endReach);
  const tail = await source.slice(tailStart, source.size);
  const data = view(tail);
  for (let at = tail.length - endLength; at >= 0; at--) {
    if (data.getUint32(at, true) !== endMark) continue;
    if (at + endLength + data.getUint16(at + 20, true) > tail.length) continue;
    const place = await placeOf(source, data, at, tailStart);
    if (place !== undefined) return place;
  }
  return undefined;
}

async function placeOf(
  source: Source,
  data: DataView,
  at: number,
  tailStart: number,
): Promise<Place | NoZip | undefined> {
  let count = data.getUint16(at + 10, true);
  let length = data.getUint32(at + 12, true);
  let start = data.getUint32(at + 16, true);
  let disk = data.getUint16(at + 4, true);
  let directoryEnd = tailStart + at;
  // Some writers add the long records even where the short ones would do.
  if (at >= 20 && data.getUint32(at - 20, true) === locator64Mark) {
    const where = long(data, at - 12);
    const record = where + 56 <= source.size ? view(await source.slice(where, where + 56)) : undefined;
    if (record && record.byteLength === 56 && record.getUint32(0, true) === end64Mark) {
      disk = record.getUint32(16, true);
      count = long(record, 32);
      length = long(record, 40);
      start = long(record, 48);
      directoryEnd = where;
    }
  }
  if (disk !== 0 && disk !== 0xffff) return 'split';
  if (count === 0) return { start, length: 0, count: 0, shift: 0 };
  // Bytes put in front of a ZIP move everything; the directory still ends where its end record begins.
  const begins = directoryEnd - length;
  if (begins < 0 || !Number.isSafeInteger(begins)) return undefined;
  for (const place of [start, begins]) {
    if (!(place + 4 <= source.size)) continue;
    const mark = await source.slice(place, place + 4);
    if (mark.length === 4 && view(mark).getUint32(0, true) === entryMark)
      return { start: place, length: Math.min(length, source.size - place), count, shift: place - start };
  }
  return undefined;
}
