import { readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Dropped } from '../archive/open.ts';
import type { Source } from '../archive/source.ts';

/** A file of the disk, open only while a slice of it is read: a folder may have more files than a process may hold. */
function fileSource(path: string, size: number): Source {
  return {
    name: basename(path),
    size,
    slice: async (start, end) => {
      const bytes = new Uint8Array(Math.max(0, end - start));
      let filled = 0;
      const file = await open(path, 'r');
      try {
        while (filled < bytes.length) {
          const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
      } finally {
        await file.close();
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
