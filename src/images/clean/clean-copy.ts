import { Bytes } from '../file/bytes.ts';
import { fileDataOf } from '../file/file-data.ts';
import { formatOf, type Format } from '../file/format.ts';
import { cleanHeif } from './heif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

const cleaners: Partial<Record<Format, (bytes: Bytes) => Uint8Array<ArrayBuffer> | undefined>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  heic: cleanHeif,
  avif: cleanHeif,
};

/**
 * A copy of a picture in its own format without what its file tells of place, people and device; the picture
 * itself is not made anew. The copy is read again: one that still tells anything is not given. `undefined`
 * when there is no such copy to be made.
 */
export async function cleanCopyOf(file: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const copy = cleaners[formatOf(file)]?.(new Bytes(file));
  if (!copy) return undefined;
  const left = await fileDataOf(copy);
  return left.answer === 'read' && left.traces.length === 0 ? copy : undefined;
}

export const mimeOf: Partial<Record<Format, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  avif: 'image/avif',
};
