import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';

/**
 * Where in a folder some words stand, in any file: as UTF-8, as UTF-16 of either order, in any case of the
 * letters, and within what LevelDB, gzip and Snappy have packed. Gives "words: file" for each find.
 */
export function searchFolder(folder: string, words: readonly string[]): string[] {
  const found = new Set<string>();
  const needles = words.flatMap((word) =>
    [Buffer.from(word.toLowerCase()), wide(word), wide(word).swap16()].map((bytes) => ({
      word,
      bytes: bytes.toString('latin1'),
    })),
  );
  for (const file of filesOf(folder)) {
    for (const stretch of unpacked(file)) {
      const text = lower(stretch);
      for (const { word, bytes } of needles)
        if (text.includes(bytes)) found.add(`${word}: ${file.slice(folder.length)}`);
    }
  }
  return [...found];
}

const wide = (word: string): Buffer => Buffer.from(word.toLowerCase(), 'utf16le');

/** Bytes as text of one character each, with the letters of ASCII in lower case; what is not ASCII stays. */
const lower = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

function* filesOf(folder: string): Iterable<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) yield* filesOf(path);
    else if (stat?.isFile()) yield path;
  }
}

function* unpacked(path: string): Iterable<Buffer> {
  const bytes = readFileSync(path);
  yield bytes;
  if (path.endsWith('.ldb') || path.endsWith('.sst')) yield* blocksOf(bytes);
  for (const unpack of [gunzipSync, inflateSync]) {
    const plain = attempt(() => unpack(bytes));
    if (plain) yield plain;
  }
  // Values that a browser keeps in files of their own begin with a few bytes that say how they are packed.
  if (/IndexedDB|idb/i.test(path) && bytes.length < 20_000_000)
    for (let skip = 0; skip < 16; skip++) {
      const plain = attempt(() => unsnap(bytes.subarray(skip)));
      if (plain) yield plain;
    }
}

/** What does not unpack was not packed that way. */
function attempt(unpack: () => Buffer): Buffer | undefined {
  try {
    return unpack();
  } catch {
    return undefined;
  }
}

/** The blocks of a LevelDB table: the index at its end says where each begins. */
function* blocksOf(table: Buffer): Iterable<Buffer> {
  let at = table.length - 48;
  if (at < 0) return;
  const number = (bytes: Buffer): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  number(table);
  number(table);
  const read = (offset: number, size: number): Buffer => {
    const block = table.subarray(offset, offset + size);
    return table[offset + size] === 1 ? unsnap(block) : block;
  };
  const index = read(number(table), number(table));
  const restarts = index.readUInt32LE(index.length - 4);
  at = 0;
  while (at < index.length - 4 * (restarts + 1)) {
    number(index);
    const rest = number(index);
    const size = number(index);
    at += rest;
    const next = at + size;
    yield read(number(index), number(index));
    at = next;
  }
}

/** Snappy's raw format: a length, then letters as they are and references to letters before. */
export function unsnap(packed: Buffer): Buffer {
  let at = 0;
  let length = 0;
  for (let shift = 1; ; shift *= 128) {
    const byte = packed[at++];
    if (byte === undefined || shift > 2 ** 32) throw new Error('Not packed with Snappy.');
    length += (byte & 127) * shift;
    if (byte < 128) break;
  }
  if (length > 100_000_000 || length === 0) throw new Error('Not packed with Snappy.');
  const plain = Buffer.alloc(length);
  let to = 0;
  while (at < packed.length && to < length) {
    const tag = packed[at++]!;
    let size = tag >> 2;
    let back = 0;
    if ((tag & 3) === 0) {
      if (size >= 60) {
        const more = size - 59;
        size = packed.readUIntLE(at, more);
        at += more;
      }
      size++;
      packed.copy(plain, to, at, at + size);
      at += size;
      to += size;
      continue;
    }
    if ((tag & 3) === 1) {
      size = (size & 7) + 4;
      back = ((tag >> 5) << 8) | packed[at++]!;
    } else {
      size++;
      back = (tag & 3) === 2 ? packed.readUInt16LE(at) : packed.readUInt32LE(at);
      at += (tag & 3) === 2 ? 2 : 4;
    }
    if (back === 0 || back > to) throw new Error('Not packed with Snappy.');
    for (let i = 0; i < size && to < length; i++, to++) plain[to] = plain[to - back]!;
  }
  if (to !== length) throw new Error('Not packed with Snappy.');
  return plain;
}
