import { MemberFault } from '../fault.ts';
import { piecesOf, type Source } from '../source.ts';
import type { ZipEntry } from './directory.ts';
import { largestMember, mostRatio, ratioMatters } from './limits.ts';

const localMark = 0x04034b50;

/** The bytes of one file of a ZIP, unpacked, in pieces. Throws a MemberFault for what is wrong with it. */
export async function* unpack(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.locked) throw new MemberFault('locked');
  if (entry.method !== 0 && entry.method !== 8) throw new MemberFault('method');
  if (isBomb(entry)) throw new MemberFault('too-large');
  const head = await source.slice(entry.offset, entry.offset + 30);
  const data = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 30 || data.getUint32(0, true) !== localMark) throw new MemberFault('broken');
  // The name and the extra field may be of other lengths here than in the directory.
  const begins = entry.offset + 30 + data.getUint16(26, true) + data.getUint16(28, true);
  const packed = piecesOf(source, begins, Math.min(source.size, begins + entry.packed));
  const limit = entry.cut ? largestMember : entry.size;
  let unpacked = 0;
  for await (const piece of entry.method === 0 ? packed : inflate(packed)) {
    unpacked += piece.length;
    if (unpacked > limit) throw new MemberFault('too-large');
    yield piece;
  }
  if (entry.cut || unpacked !== entry.size) throw new MemberFault('broken');
}

const isBomb = ({ size, packed, cut }: ZipEntry): boolean =>
  !cut && (size > largestMember || (size > ratioMatters && size > packed * mostRatio));

/** Unpacks a stream piece by piece; the browser's own code does the work. */
async function* inflate(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let failed: unknown;
  let open = true;
  const feed = (async () => {
    try {
      for await (const piece of packed) await writer.write(piece as Uint8Array<ArrayBuffer>);
      await writer.close();
    } catch (cause) {
      failed = cause;
      // So that whoever reads is not left waiting.
      await writer.abort(cause);
    }
  })();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        open = false;
        throw failed instanceof MemberFault || isVanished(failed ?? cause) ? (failed ?? cause) : broken();
      });
      if (done) break;
      yield value;
    }
  } finally {
    // A stream that has failed is closed already.
    if (open) await reader.cancel();
    await feed;
  }
  if (failed !== undefined) throw broken();
}

const broken = (): MemberFault => new MemberFault('broken');

/** A file on the disk that was changed or taken away meanwhile. */
const isVanished = (cause: unknown): boolean =>
  cause instanceof DOMException && (cause.name === 'NotReadableError' || cause.name === 'NotFoundError');
