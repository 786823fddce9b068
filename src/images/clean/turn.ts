import type { Bytes } from '../file/bytes.ts';

/** Which way up a picture is, 1 to 8, by the EXIF that begins at a place; 1 where it does not say. */
export function turnOf(bytes: Bytes, start: number): number {
  const order = bytes.text(start, 2);
  if (order !== 'II' && order !== 'MM') return 1;
  const little = order === 'II';
  const list = start + (bytes.u32(start + 4, little) ?? 0);
  const count = Math.min(bytes.u16(list, little) ?? 0, 200);
  for (let n = 0; n < count; n++) {
    const at = list + 2 + n * 12;
    if (bytes.u16(at, little) !== 0x0112) continue;
    const turn = bytes.u16(at + 8, little) ?? 1;
    return turn >= 1 && turn <= 8 ? turn : 1;
  }
  return 1;
}
