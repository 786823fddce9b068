import { makeZip } from 'client-zip';
import type { BagFile } from './bag.ts';

/**
 * Files as a ZIP, piece by piece: one file is in memory at a time. Nothing is packed, because pictures are
 * packed already, and so every program can open it. Each file bears the same time, in milliseconds.
 */
export function zipOf(
  top: string,
  files: AsyncIterable<BagFile> | Iterable<BagFile>,
  time: number,
): ReadableStream<Uint8Array> {
  return makeZip(entriesOf(top, files, new Date(time)));
}

async function* entriesOf(
  top: string,
  files: AsyncIterable<BagFile> | Iterable<BagFile>,
  lastModified: Date,
) {
  for await (const { path, bytes } of files)
    yield { name: `${top}/${path}`, lastModified, input: bytes as Uint8Array<ArrayBuffer> };
}
