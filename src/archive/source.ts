/** One file, read a slice at a time. Offsets are bytes; `end` is the one after the last. */
export type Source = {
  name: string;
  size: number;
  slice(start: number, end: number): Promise<Uint8Array>;
};

/** A file that a person dropped or chose. Slices are read from the disk as they are asked for. */
export const blobSource = (name: string, blob: Blob): Source => ({
  name,
  size: blob.size,
  slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
});

/** How much is read from the disk at once, in bytes. */
const piece = 1 << 20;

/** The bytes of a stretch, in pieces. */
export async function* piecesOf(source: Source, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += piece) yield source.slice(at, Math.min(end, at + piece));
}
