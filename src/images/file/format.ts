import { Bytes } from './bytes.ts';

export const formats = ['jpeg', 'png', 'webp', 'heic', 'avif', 'gif', 'svg', 'video', 'unknown'] as const;
export type Format = (typeof formats)[number];

const heic = /^(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)$/;
const avif = /^avi[fs]$/;

/** What a file is, by its first bytes: a name can say anything. */
export function formatOf(file: Uint8Array): Format {
  const bytes = new Bytes(file);
  if (bytes.text(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (bytes.text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes.text(0, 4) === 'RIFF' && bytes.text(8, 4) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/.test(bytes.text(0, 6))) return 'gif';
  if (bytes.text(4, 4) === 'ftyp') return brandOf(bytes);
  if (bytes.u32(0) === 0x1a45dfa3) return 'video';
  // A drawing is text: an element of that name near the beginning, after a declaration or remarks.
  if (/<svg[\s>]/i.test(bytes.text(0, 4096))) return 'svg';
  return 'unknown';
}

/** Pictures and films share one container; its brands tell them apart, the first before the others. */
function brandOf(bytes: Bytes): Format {
  const length = Math.min(bytes.u32(0) ?? 0, 256);
  const brands = [bytes.text(8, 4)];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(bytes.text(at, 4));
  if (brands.some((brand) => avif.test(brand))) return 'avif';
  return brands.some((brand) => heic.test(brand)) ? 'heic' : 'video';
}

/** What a person calls it. */
export const formatNames: Record<Format, string> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  heic: 'HEIC',
  avif: 'AVIF',
  gif: 'GIF',
  svg: 'SVG',
  video: 'video',
  unknown: 'file',
};
