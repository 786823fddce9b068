import { join, type Bytes } from '../file/bytes.ts';
import { pngChunks } from '../file/png.ts';

/** Chunks that make the picture look as it does, and move. Any other may hold what somebody wrote. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

export function cleanPng(bytes: Bytes): Uint8Array<ArrayBuffer> | undefined {
  const chunks = pngChunks(bytes)?.filter(({ type }) => kept.has(type));
  return (
    chunks &&
    join([bytes.all.subarray(0, 8), ...chunks.map(({ start, end }) => bytes.all.subarray(start, end))])
  );
}
