import { crc32, deflateSync } from 'node:zlib';
import { exifBlock, iptcBlock, xmpPacket, type Written } from './exif.ts';

/** A drawn picture of 24 × 16 pixels: a yellow square on blue. */
const plainJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAQABgDASIAAhEBAxEB/8QAGAABAAMBAAAAAAAAAAAAAAAAAAECAwT/xAAkEAAABAUEAwEAAAAAAAAAAAAAAQIRAwQFEhMUUWHRIiNBQv/EABcBAAMBAAAAAAAAAAAAAAAAAAADBAX/xAAfEQABAgYDAAAAAAAAAAAAAAAAAQIDBBETFDJRYYH/2gAMAwEAAhEDEQA/AIp1PhTcBUSIpZGSm8TLYuBnU5KHJ4salne73GXxuwkalo4Jw8V7que5tuOBSfntbj9dlj/p3dughrZnJqunnAKsO32cYAA0Cc//2Q==',
  'base64',
);
const plainWebp = Buffer.from(
  'UklGRmwAAABXRUJQVlA4IGAAAABQAwCdASoYABAAPu1iqU2ppaOiMAgBMB2JbAC7ACG9GjYIQAD+g4aSsFkGGgauFOWoQ9hhd+lrD4n3VURqxx3cbUgab8V0J6nG7+td1cjbsaF+BHaqrBQ4TjglVykgAAA=',
  'base64',
);

/** By which of its ways a file says what was written. */
export type Way = 'exif' | 'xmp' | 'iptc';

const be16 = (value: number): number[] => [value >> 8, value & 255];
const be32 = (value: number): number[] => [...be16(value >>> 16), ...be16(value & 0xffff)];
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const utf8 = (text: string): number[] => [...Buffer.from(text, 'utf8')];
const bytes = (...parts: (Iterable<number> | ArrayLike<number>)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)));

const segment = (marker: number, body: ArrayLike<number>): number[] => [
  0xff,
  marker,
  ...be16(body.length + 2),
  ...Array.from(body),
];

export function jpeg(written: Written, ways: readonly Way[] = ['exif']): Uint8Array<ArrayBuffer> {
  const parts: number[][] = [];
  if (ways.includes('exif')) parts.push(segment(0xe1, bytes(ascii('Exif\0\0'), exifBlock(written))));
  if (ways.includes('xmp'))
    parts.push(segment(0xe1, bytes(ascii('http://ns.adobe.com/xap/1.0/\0'), utf8(xmpPacket(written)))));
  if (ways.includes('iptc')) {
    const data = iptcBlock(written, 'Larkfield');
    const padded = bytes(data, data.length % 2 ? [0] : []);
    parts.push(
      segment(0xed, bytes(ascii('Photoshop 3.0\x008BIM'), be16(0x0404), [0, 0], be32(data.length), padded)),
    );
  }
  // After the marker that begins the file and JFIF's own segment.
  return bytes(plainJpeg.subarray(0, 20), parts.flat(), plainJpeg.subarray(20));
}

/** A picture as large in four colours, as printers have them. */
export const cmykJpeg = (): Uint8Array<ArrayBuffer> =>
  bytes(
    Buffer.from(
      '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAUDg8SDw0UEhASFxUUGB4yIR4cHB49LC4kMklATEtHQEZFUFpzYlBVbVZFRmSIZW13e4GCgU5gjZeMfZZzfoF8/9sAQwEVFxceGh47ISE7fFNGU3x8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8/8AAFAgAEAAYBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAUABP/EABkQAQADAQEAAAAAAAAAAAAAAAAVouFjZP/EABYBAQEBAAAAAAAAAAAAAAAAAAUDBP/EAB4RAAECBwEAAAAAAAAAAAAAAAARFAMEEhMhMWEi/9oADgQBAAIRAxEEAAA/ANYib898LiIT0U0fINPTnib6ujRFuYoNpCM7V0eQk+NsLpIaWD0k/9k=',
      'base64',
    ),
  );

const chunk = (type: string, body: ArrayLike<number>): number[] => {
  const whole = bytes(ascii(type), body);
  return [...be32(body.length), ...whole, ...be32(crc32(whole))];
};

export function png(
  written: Written,
  ways: readonly (Way | 'text' | 'packed-text')[] = ['exif'],
  {
    width = 24,
    height = 16,
    depth = 8,
    late = false,
  }: { width?: number; height?: number; depth?: 8 | 16; late?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const row = 1 + width * 3 * (depth / 8);
  const pixels = new Uint8Array(row * height).map((_, at) => (at % row === 0 ? 0 : (at * 7) & 255));
  const beside = [
    ...(ways.includes('exif') ? chunk('eXIf', exifBlock(written)) : []),
    ...(ways.includes('xmp')
      ? chunk('iTXt', bytes(ascii('XML:com.adobe.xmp\0\0\0\0\0'), utf8(xmpPacket(written))))
      : []),
    ...(ways.includes('text') ? chunk('tEXt', ascii(`Author\0${written.artist ?? ''}`)) : []),
    ...(ways.includes('packed-text')
      ? chunk('zTXt', bytes(ascii('Author\0\0'), deflateSync(Buffer.from(written.artist ?? ''))))
      : []),
  ];
  const data = chunk('IDAT', deflateSync(pixels));
  return bytes(
    ascii('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', bytes(be32(width), be32(height), [depth, 2, 0, 0, 0])),
    // What is written beside it may stand before the picture or after it.
    late ? [...data, ...beside] : [...beside, ...data],
    chunk('IEND', []),
  );
}

/** A PNG of any size that takes no room: one bit a pixel, all of them light. */
export function large(width: number, height: number): Uint8Array<ArrayBuffer> {
  const row = 1 + Math.ceil(width / 8);
  const pixels = new Uint8Array(row * height).fill(255);
  for (let y = 0; y < height; y++) pixels[y * row] = 0;
  return bytes(
    ascii('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', bytes(be32(width), be32(height), [1, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', []),
  );
}

const riff = (type: string, body: ArrayLike<number>): number[] => [
  ...ascii(type),
  ...be32(body.length).reverse(),
  ...Array.from(body),
  ...(body.length % 2 ? [0] : []),
];

export function webp(written: Written, ways: readonly Way[] = ['exif']): Uint8Array<ArrayBuffer> {
  const flags = (ways.includes('exif') ? 8 : 0) | (ways.includes('xmp') ? 4 : 0);
  const chunks = [
    ...riff('VP8X', [flags, 0, 0, 0, 23, 0, 0, 15, 0, 0]),
    ...plainWebp.subarray(12),
    ...(ways.includes('exif') ? riff('EXIF', exifBlock(written)) : []),
    ...(ways.includes('xmp') ? riff('XMP ', utf8(xmpPacket(written))) : []),
  ];
  return bytes(ascii('RIFF'), be32(chunks.length + 4).reverse(), ascii('WEBP'), chunks);
}

const box = (type: string, ...body: ArrayLike<number>[]): number[] => {
  const inner = body.flatMap((part) => Array.from(part));
  return [...be32(inner.length + 8), ...ascii(type), ...inner];
};
const full = (type: string, version: number, ...body: ArrayLike<number>[]): number[] =>
  box(type, [version, 0, 0, 0], ...body);

/** The container of HEIC and AVIF with a picture in it that nobody can draw, and what was written beside it. */
export function heif(
  brand: 'heic' | 'avif',
  written: Written,
  ways: readonly Way[] = ['exif'],
  size: readonly [number, number] = [24, 16],
): Uint8Array<ArrayBuffer> {
  const pixels = Array.from({ length: 40 }, (_, at) => (at * 31) & 255);
  const items: { type: string; data: number[] }[] = [
    { type: brand === 'heic' ? 'hvc1' : 'av01', data: pixels },
    ...(ways.includes('exif')
      ? [{ type: 'Exif', data: [...be32(6), ...ascii('Exif\0\0'), ...exifBlock(written)] }]
      : []),
    ...(ways.includes('xmp') ? [{ type: 'mime', data: utf8(xmpPacket(written)) }] : []),
  ];
  const entries = items.map(({ type }, at) =>
    full(
      'infe',
      2,
      be16(at + 1),
      be16(0),
      ascii(`${type}\0`),
      type === 'mime' ? ascii('application/rdf+xml\0') : [],
    ),
  );
  const metaAt = (start: number): number[] => {
    let at = start;
    const places = items.flatMap(({ data }, index) => {
      const place = [...be16(index + 1), ...be16(0), ...be16(1), ...be32(at), ...be32(data.length)];
      at += data.length;
      return place;
    });
    return full(
      'meta',
      0,
      full('hdlr', 0, be32(0), ascii('pict'), be32(0), be32(0), be32(0), [0]),
      full('pitm', 0, be16(1)),
      full('iloc', 0, [0x44, 0], be16(items.length), places),
      full('iinf', 0, be16(items.length), ...entries),
      box('iprp', box('ipco', full('ispe', 0, be32(size[0]), be32(size[1]))), full('ipma', 0, be32(0))),
    );
  };
  const head = box('ftyp', ascii(brand), be32(0), ascii('mif1'), ascii(brand));
  const start = head.length + metaAt(0).length + 8;
  return bytes(
    head,
    metaAt(start),
    box(
      'mdat',
      items.flatMap(({ data }) => data),
    ),
  );
}

/** A film of no pictures, as a phone would keep where and when it was made. */
export function film({ place = true }: { place?: boolean } = {}): Uint8Array<ArrayBuffer> {
  const said = '+51.2500-001.7500/';
  return bytes(
    box('ftyp', ascii('qt  '), be32(0), ascii('qt  ')),
    box(
      'moov',
      full('mvhd', 0, be32(place ? 3_800_000_000 : 0), be32(0), be32(600), be32(600)),
      place ? box('udta', box('\xa9xyz', be16(said.length), be16(0x15c7), ascii(said))) : [],
    ),
  );
}

/** Two frames that follow each other for ever. */
export function movingGif(): Uint8Array<ArrayBuffer> {
  const frame = [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  return bytes(ascii('GIF89a'), [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255], frame, frame, [0x3b]);
}

export const drawing = (): Uint8Array<ArrayBuffer> =>
  bytes(utf8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'));

export const textFile = (): Uint8Array<ArrayBuffer> => bytes(utf8('Shopping: apples, glue sticks, tea.'));
