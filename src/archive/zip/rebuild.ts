import type { Source } from '../source.ts';
import { takeLongSizes, type Listing, type ZipEntry } from './directory.ts';
import { longestName, mostNames } from './limits.ts';
import { nameOf } from './name.ts';

const localMark = 0x04034b50;
const descriptorMark = 0x08074b50;
const window = 4 << 20;

/**
 * Puts the list of files together from the files themselves, for a ZIP that was cut off before its
 * list or whose list is damaged. The last file may be cut; what is left of it is still read.
 */
export async function rebuildDirectory(source: Source, wanted: (path: string) => boolean): Promise<Listing> {
  const listing: Listing = { entries: [], names: 0, climbing: 0, rebuilt: true, more: false };
  let at = 0;
  while (at + 30 <= source.size) {
    const head = await source.slice(at, Math.min(source.size, at + 30 + longestName + 1024));
    const data = new DataView(head.buffer, head.byteOffset, head.byteLength);
    if (data.getUint32(0, true) !== localMark) break;
    if (listing.names >= mostNames) {
      listing.more = true;
      break;
    }
    const flags = data.getUint16(6, true);
    const nameLength = data.getUint16(26, true);
    const extraLength = data.getUint16(28, true);
    const sizes = {
      packed: data.getUint32(18, true),
      size: data.getUint32(22, true),
      offset: 0,
    };
    takeLongSizes(sizes, data, 30 + nameLength, extraLength);
    const begins = at + 30 + nameLength + extraLength;
    const streamed = (flags & 8) !== 0 && sizes.packed === 0;
    const end = streamed
      ? await endOfStreamed(source, begins)
      : { at: begins + sizes.packed, next: begins + sizes.packed, size: sizes.size };
    const cut = end === undefined || end.at > source.size;
    const entry: Omit<ZipEntry, 'path'> = {
      method: data.getUint16(8, true),
      locked: (flags & 1) !== 0,
      packed: Math.max(0, Math.min(end?.at ?? source.size, source.size) - begins),
      size: cut ? Math.max(sizes.size, 0) : end.size,
      offset: at,
      ...(cut && { cut }),
    };
    listing.names++;
    const path =
      nameLength <= longestName
        ? nameOf(head.subarray(30, 30 + nameLength), (flags & 0x800) !== 0)
        : undefined;
    if (path === undefined) listing.climbing++;
    else if (wanted(path)) listing.entries.push({ path, ...entry });
    if (end === undefined || end.next <= at) break;
    at = end.next;
  }
  return listing;
}

/**
 * Where the bytes of a file end whose size was not known when its header was written: before the
 * record that gives the size, which must agree with the distance.
 */
async function endOfStreamed(
  source: Source,
  begins: number,
): Promise<{ at: number; next: number; size: number } | undefined> {
  for (let from = begins; from < source.size; from += window - 32) {
    const bytes = await source.slice(from, Math.min(source.size, from + window));
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = bytes.indexOf(0x50); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
      if (data.getUint32(at, true) !== descriptorMark) continue;
      const distance = from + at - begins;
      if (data.getUint32(at + 8, true) === distance)
        return { at: from + at, next: from + at + 16, size: data.getUint32(at + 12, true) };
      if (at + 24 <= bytes.length && Number(data.getBigUint64(at + 8, true)) === distance)
        return { at: from + at, next: from + at + 24, size: Number(data.getBigUint64(at + 16, true)) };
    }
  }
  return undefined;
}
