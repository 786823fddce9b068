import { formatOf } from '../../images/file/format.ts';
import { largestPicture } from '../../messages/picture-port-limits.ts';

/** Most of what stands beside a film that is read, in bytes. */
const mostBeside = 20_000_000;

/** The bytes of a file that are worth reading: all of a picture, and of a film the part that is not the film. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const head = await slice(file, 0, 4096);
  if (formatOf(head) === 'video') return besideFilm(file);
  return file.size > largestPicture ? undefined : slice(file, 0, file.size);
}

const slice = async (file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

/** The boxes at the top of a film but for the one with the film in it, which may be as large as a disk. */
async function besideFilm(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kept: Uint8Array[] = [];
  for (let at = 0, boxes = 0; at + 8 <= file.size && boxes < 200; boxes++) {
    const head = new DataView((await slice(file, at, at + 16)).buffer);
    const short = head.getUint32(0);
    const length =
      short === 1 && head.byteLength >= 16
        ? Number(head.getBigUint64(8))
        : short === 0
          ? file.size - at
          : short;
    if (length < 8) return undefined;
    const type = String.fromCharCode(...new Uint8Array(head.buffer, 4, 4));
    if (type === 'ftyp' || type === 'moov') {
      if (length > mostBeside || at + length > file.size) return undefined;
      kept.push(await slice(file, at, at + length));
    }
    at += length;
  }
  const whole = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of kept) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}
