import { join, type Bytes } from '../file/bytes.ts';
import { jpegParts } from '../file/jpeg.ts';
import { turnOf } from './turn.ts';

/** Kept: how the numbers become colours. All else that programs and people wrote is left out. */
const colours = (bytes: Bytes, marker: number, start: number): boolean =>
  marker === 0xe0 ||
  (marker === 0xe2 && bytes.text(start + 4, 11) === 'ICC_PROFILE') ||
  (marker === 0xee && bytes.text(start + 4, 5) === 'Adobe');

/** The same picture, to the byte, without anything beside it but which way up it is. */
export function cleanJpeg(bytes: Bytes): Uint8Array<ArrayBuffer> | undefined {
  const parts = jpegParts(bytes);
  if (!parts) return undefined;
  const kept = parts.head.filter(({ marker, start }) =>
    !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe ? true : colours(bytes, marker, start),
  );
  const exif = parts.head.find(({ marker, start }) => marker === 0xe1 && bytes.text(start + 4, 4) === 'Exif');
  const turn = exif ? turnOf(bytes, exif.start + 10) : 1;
  const pieces = kept.map(({ start, end }) => bytes.all.subarray(start, end));
  const first = kept[0]?.marker === 0xe0 ? 1 : 0;
  if (turn !== 1) pieces.splice(first, 0, segmentOfTurn(turn));
  return join([bytes.all.subarray(0, 2), ...pieces, bytes.all.subarray(parts.scan, parts.end)]);
}

/** The smallest EXIF there is, with one field in it: the way up, for a place where the turn is to stand. */
const smallest = 'ffe10022457869660000' + '4d4d002a00000008' + '000101120003000000010000000000000000';

function segmentOfTurn(turn: number): Uint8Array {
  const segment = Uint8Array.from(smallest.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  segment[29] = turn;
  return segment;
}
