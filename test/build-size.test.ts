import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { largestBuild, requireSmallBuild, sizeOfFolder } from '../scripts/lib/check-size.ts';
import { modelScriptFiles } from '../scripts/lib/model-scripts.ts';

const folder = mkdtempSync(join(tmpdir(), 'lanyard-size-'));
mkdirSync(join(folder, 'models'));

test('a build of twelve megabytes is stopped, with its folders counted', () => {
  writeFileSync(join(folder, 'background.js'), Buffer.alloc(1000));
  writeFileSync(join(folder, 'models', 'words.js'), Buffer.alloc(largestBuild - 1001));
  expect(sizeOfFolder(folder)).toBe(largestBuild - 1);
  expect(() => requireSmallBuild(folder)).not.toThrow();
  writeFileSync(join(folder, 'background.js'), Buffer.alloc(1001));
  expect(() => requireSmallBuild(folder)).toThrow('The build is 12.00 MB unpacked; it may be 12 MB at most.');
});

test('the models take half of that', () => {
  const size = modelScriptFiles().reduce((sum, { contents }) => sum + Buffer.byteLength(contents), 0);
  expect(size).toBeLessThan(largestBuild / 2 + 200_000);
});
