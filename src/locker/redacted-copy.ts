import { workOn, type PixelBox } from '../browser/canvas.ts';
import { bagName, bagOf } from '../evidence/bag.ts';
import type { Moment } from '../evidence/moment.ts';
import { sizeOfPng } from '../evidence/png.ts';
import { coverWords, redactedCopy, type Covering } from '../evidence/redact.ts';
import { zipOf } from '../evidence/zip-stream.ts';
import type { Locker } from './locker.ts';
import { DamagedError } from './seal.ts';

/** What is covered in pictures: boxes by the path of the picture, in its pixels. */
export type CoverBoxes = Readonly<Record<string, readonly PixelBox[]>>;

/**
 * An incident with names, faces and bystanders covered, as one ZIP. Covers are burnt into the pixels; the
 * sealed original stays as it is. Nothing when it is locked or no longer there.
 */
export async function redactedZip(
  locker: Locker,
  id: string,
  made: Moment,
  covering: Covering,
  boxes: CoverBoxes,
): Promise<{ name: string; zip: ReadableStream<Uint8Array> } | undefined> {
  const key = await locker.signingKey();
  const kept = await locker.incident(id);
  if (!key || !kept || kept === 'locked') return undefined;
  const { incident, originals, from } = await redactedCopy(kept.incident, covering, made);
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = await locker.file(id, path);
    if (!path.endsWith('.png'))
      return new TextEncoder().encode(coverWords(new TextDecoder().decode(bytes), covering.words));
    const size = sizeOfPng(bytes);
    if (!size) throw new DamagedError(`${path} is no picture`);
    // Drawn anew even where nothing is covered: nothing of the original's file comes along.
    return (await workOn({ png: bytes as Uint8Array<ArrayBuffer>, ...size }, { covers: boxes[path] })).png;
  };
  const top = `${bagName(incident, made)}-covered`;
  const files = bagOf(incident, read, key, made, {
    more: [{ path: 'data/originals-sha256.txt', bytes: new TextEncoder().encode(originals) }],
    info: { 'Lanyard-Redacted-From': from },
  });
  return { name: `${top}.zip`, zip: zipOf(top, files, Date.parse(made.utc)) };
}
