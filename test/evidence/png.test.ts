import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { bytesOfDataUrl, sizeOfPng } from '../../src/evidence/png.ts';

const made = PNG.sync.write(new PNG({ width: 31, height: 7 }));

test('the size of a picture stands in its first bytes', () => {
  expect(sizeOfPng(new Uint8Array(made))).toEqual({ width: 31, height: 7 });
  expect(sizeOfPng(new Uint8Array(made).subarray(0, 20))).toBeUndefined();
  expect(sizeOfPng(new TextEncoder().encode('GIF89a, and then some more of it'))).toBeUndefined();
});

test('only a PNG in a data address is a picture', () => {
  const address = `data:image/png;base64,${made.toString('base64')}`;
  expect(Buffer.from(bytesOfDataUrl(address)!).equals(made)).toBe(true);
  for (const other of ['', 'https://x.com/a.png', 'data:image/jpeg;base64,AAAA', 'data:image/png;base64,%%%'])
    expect(bytesOfDataUrl(other)).toBeUndefined();
});
