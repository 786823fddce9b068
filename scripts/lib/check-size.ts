import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The largest a build may be, unpacked, in bytes: a school's laptop loads it over a school's line. */
export const largestBuild = 12_000_000;

/** How large a folder is with all that is in it, in bytes. */
export const sizeOfFolder = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

/** Stops a build that has grown too large. */
export function requireSmallBuild(folder: string): void {
  const size = sizeOfFolder(folder);
  if (size >= largestBuild)
    throw new Error(
      `The build is ${(size / 1e6).toFixed(2)} MB unpacked; it may be ${largestBuild / 1e6} MB at most.`,
    );
}
