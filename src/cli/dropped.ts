import { readdirSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Dropped } from '../archive/open.ts';
import type { Source } from '../archive/source.ts';

/** A file of the disk, read a slice at a time through one handle. */
function fileSource(path: string, size: number): Source {
  let handle: Promise<FileHandle> | undefined;
  return {
    name: basename(path),
    size,
    slice: async (start, end) => {
      handle ??= open(path, 'r');
      const bytes = new Uint8Array(Math.max(0, end - start));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await (await handle).read(bytes, filled, bytes.length - filled, start + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return filled === bytes.length ? bytes : bytes.subarray(0, filled);
    },
  };
}

/** A ZIP, or the folder it was unpacked to. */
export function droppedPath(path: string): Dropped {
  const found = statSync(path);
  if (!found.isDirectory()) return { kind: 'file', source: fileSource(path, found.size) };
  const files = filesUnder(path).map((file) => ({
    path: relative(path, file).replaceAll('\\', '/'),
    source: fileSource(file, statSync(file).size),
  }));
  return { kind: 'folder', name: basename(path), files };
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const path = join(folder, one.name);
    return one.isDirectory() ? filesUnder(path) : one.isFile() ? [path] : [];
  });
