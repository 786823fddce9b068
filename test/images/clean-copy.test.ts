import { describe, expect, test } from 'vitest';
import { cleanCopyOf } from '../../src/images/clean/clean-copy.ts';
import { Bytes } from '../../src/images/file/bytes.ts';
import { fileDataOf } from '../../src/images/file/file-data.ts';
import { formatOf } from '../../src/images/file/format.ts';
import { jpegParts } from '../../src/images/file/jpeg.ts';
import { sizeOf } from '../../src/images/file/size.ts';
import { everything } from './made/exif.ts';
import { drawing, film, heif, jpeg, movingGif, png, textFile, webp } from './made/files.ts';

const secrets = ['Jordan', 'LK-0042', 'Larkfield', 'GPSLatitude'];
const latin1 = (file: Uint8Array): string => Buffer.from(file).toString('latin1');

describe('a copy in its own format tells nothing', () => {
  test.each<[string, Uint8Array]>([
    ['JPEG', jpeg(everything, ['exif', 'xmp', 'iptc'])],
    [
      'JPEG with a film behind it',
      Uint8Array.from([...jpeg(everything), ...film(), ...new Uint8Array(2000)]),
    ],
    ['PNG', png(everything, ['exif', 'xmp', 'text', 'packed-text'])],
    ['PNG of 16 bits', png(everything, ['exif'], { depth: 16 })],
    ['WebP', webp(everything, ['exif', 'xmp'])],
    ['HEIC', heif('heic', everything, ['exif', 'xmp'])],
    ['AVIF', heif('avif', everything, ['exif', 'xmp'])],
  ])('%s', async (_name, file) => {
    const copy = await cleanCopyOf(file);
    expect(copy).toBeDefined();
    expect(formatOf(copy!)).toBe(formatOf(file));
    expect(sizeOf(copy!)).toEqual(sizeOf(file));
    expect(await fileDataOf(copy!)).toMatchObject({ answer: 'read', traces: [], texts: [] });
    for (const secret of secrets) expect(latin1(copy!)).not.toContain(secret);
  });
});

test('the picture’s own data is the same to the byte', async () => {
  const file = jpeg(everything);
  const dataOf = (one: Uint8Array): string => {
    const parts = jpegParts(new Bytes(one))!;
    return latin1(one.subarray(parts.scan, parts.end));
  };
  expect(dataOf((await cleanCopyOf(file))!)).toBe(dataOf(file));
});

test('a picture that lies on its side still says so', async () => {
  const copy = (await cleanCopyOf(jpeg({ ...everything, turn: 6 })))!;
  expect(latin1(copy)).toContain('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06');
  expect(latin1((await cleanCopyOf(jpeg(everything)))!)).not.toContain('Exif');
});

test.each<[string, Uint8Array]>([
  ['a film', film()],
  ['a moving GIF', movingGif()],
  ['a drawing', drawing()],
  ['a text', textFile()],
  ['half a JPEG', jpeg(everything).subarray(0, 500)],
  ['half an AVIF', heif('avif', everything).subarray(0, 200)],
])('there is none of %s', async (_name, file) => {
  expect(await cleanCopyOf(file)).toBeUndefined();
});
