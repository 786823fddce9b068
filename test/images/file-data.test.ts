import { describe, expect, test } from 'vitest';
import { fileDataOf } from '../../src/images/file/file-data.ts';
import { formatOf } from '../../src/images/file/format.ts';
import { mostPixels, sizeOf } from '../../src/images/file/size.ts';
import { everything, type Written } from './made/exif.ts';
import { cmykJpeg, drawing, film, heif, jpeg, movingGif, png, textFile, webp } from './made/files.ts';

const nothing: Written = {};
const place: Written = { place: [51.25, -1.75] };
const all = ['place', 'person', 'device', 'time'];

describe('place and identifying data are found in', () => {
  test.each<[string, Uint8Array, string[]]>([
    ['JPEG, EXIF', jpeg(everything), all],
    ['JPEG, XMP', jpeg(everything, ['xmp']), ['place', 'person', 'device']],
    ['JPEG, IPTC', jpeg(everything, ['iptc']), ['place', 'person']],
    ['JPEG, place in XMP alone', jpeg(place, ['xmp']), ['place']],
    ['PNG, EXIF', png(everything), all],
    ['PNG, XMP', png(everything, ['xmp']), ['place', 'person', 'device']],
    ['PNG, XMP behind the picture', png(place, ['xmp'], { late: true }), ['place']],
    ['PNG, EXIF behind the picture', png(place, ['exif'], { late: true }), ['place']],
    ['PNG, its own text', png(everything, ['text']), ['person']],
    ['PNG, packed text', png(everything, ['packed-text']), ['person']],
    ['PNG of 16 bits', png(place, ['exif'], { depth: 16 }), ['place']],
    ['WebP, EXIF', webp(everything), all],
    ['WebP, XMP', webp(place, ['xmp']), ['place']],
    ['HEIC, EXIF', heif('heic', everything), all],
    ['HEIC, XMP', heif('heic', place, ['xmp']), ['place']],
    ['AVIF, EXIF', heif('avif', everything), all],
    ['AVIF, XMP', heif('avif', place, ['xmp']), ['place']],
    ['a film', film(), ['place', 'time']],
    [
      'a picture with a film behind it',
      Uint8Array.from([...jpeg(nothing), ...new Uint8Array(5000)]),
      ['more'],
    ],
    ['a picture cut off behind its data', jpeg(place).subarray(0, 700), ['place']],
  ])('%s', async (_name, file, traces) => {
    expect(await fileDataOf(file)).toMatchObject({ answer: 'read', traces });
  });
});

test('the words of a file are for comparing with the school’s names', async () => {
  const data = await fileDataOf(jpeg(everything));
  expect(data).toMatchObject({
    texts: expect.arrayContaining(['Sports day at Larkfield Primary']) as string[],
  });
});

describe('a file that tells nothing is clear', () => {
  test.each<[string, Uint8Array]>([
    ['JPEG', jpeg(nothing, [])],
    ['JPEG with the way up', jpeg({ turn: 6 })],
    ['JPEG of four colours', cmykJpeg()],
    ['PNG', png(nothing, [])],
    ['PNG of 16 bits', png(nothing, [], { depth: 16 })],
    ['WebP', webp(nothing, [])],
    ['HEIC', heif('heic', nothing, [])],
    ['AVIF', heif('avif', nothing, [])],
    ['moving GIF', movingGif()],
    ['film', film({ place: false })],
  ])('%s', async (_name, file) => {
    expect(await fileDataOf(file)).toMatchObject({ answer: 'read', traces: [] });
  });
});

describe('no answer is given for what could not be read', () => {
  const cut = (file: Uint8Array): Uint8Array => file.subarray(0, Math.floor(file.length * 0.6));
  test.each<[string, Uint8Array, string]>([
    ['a text with a picture’s name', textFile(), 'unknown'],
    ['an empty file', new Uint8Array(), 'unknown'],
    ['a drawing with a script in it', drawing(), 'drawing'],
    ['half a JPEG', cut(jpeg(nothing, [])), 'broken'],
    ['half a PNG', cut(png(nothing, [])), 'broken'],
    ['half a WebP', cut(webp(nothing, [])), 'broken'],
    ['half a HEIC', cut(heif('heic', nothing, [])), 'broken'],
    ['half an AVIF', cut(heif('avif', nothing, [])), 'broken'],
    ['half a GIF', cut(movingGif()), 'broken'],
    ['half a film', cut(film()), 'broken'],
    [
      'the beginning of a JPEG and then noise',
      Uint8Array.from([0xff, 0xd8, 0xff, ...Array<number>(900).fill(0x41)]),
      'broken',
    ],
  ])('%s', async (_name, file, why) => {
    expect(await fileDataOf(file)).toMatchObject({ answer: 'unread', why });
  });

  test('whatever byte of a picture is wrong', async () => {
    for (const file of [jpeg(everything), png(everything), webp(everything), heif('avif', everything)])
      for (let at = 0; at < file.length; at += 3) {
        const broken = file.slice();
        broken[at] = (broken[at]! + 129) & 255;
        expect(['read', 'unread']).toContain((await fileDataOf(broken)).answer);
      }
  });
});

test('what a file is stands in its first bytes, and not in its name', () => {
  expect(
    [jpeg(nothing), png(nothing), webp(nothing), heif('heic', nothing), heif('avif', nothing)].map(formatOf),
  ).toEqual(['jpeg', 'png', 'webp', 'heic', 'avif']);
  expect([movingGif(), drawing(), film(), textFile()].map(formatOf)).toEqual([
    'gif',
    'svg',
    'video',
    'unknown',
  ]);
});

test('how large a picture is, is known before it is opened', () => {
  const small = { width: 24, height: 16 };
  for (const file of [jpeg(nothing), png(nothing), webp(nothing), webp(nothing, []), heif('heic', nothing)])
    expect(sizeOf(file)).toEqual(small);
  const huge = heif('heic', nothing, [], [16_320, 12_240]);
  expect(sizeOf(huge)).toEqual({ width: 16_320, height: 12_240 });
  expect(16_320 * 12_240).toBeGreaterThan(mostPixels);
  expect(sizeOf(textFile())).toBeUndefined();
});
