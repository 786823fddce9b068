/** Reading numbers and short names out of a file that anybody may have made. Outside the file there is nothing: `undefined`. */
export class Bytes {
  private readonly view: DataView;

  constructor(readonly all: Uint8Array) {
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  get length(): number {
    return this.all.length;
  }

  has(at: number, length: number): boolean {
    return at >= 0 && length >= 0 && at + length <= this.all.length;
  }

  u8(at: number): number | undefined {
    return this.all[at];
  }

  u16(at: number, little = false): number | undefined {
    return this.has(at, 2) ? this.view.getUint16(at, little) : undefined;
  }

  u32(at: number, little = false): number | undefined {
    return this.has(at, 4) ? this.view.getUint32(at, little) : undefined;
  }

  /** A number of eight bytes; one too large to be a place in a file is no number. */
  u64(at: number): number | undefined {
    const high = this.u32(at);
    const low = this.u32(at + 4);
    if (high === undefined || low === undefined || high > 0x1fffff) return undefined;
    return high * 2 ** 32 + low;
  }

  /** A number of so many bytes, as HEIC writes its places: 0, 2, 4 or 8. */
  number(at: number, size: number): number | undefined {
    if (size === 0) return 0;
    return size === 2 ? this.u16(at) : size === 4 ? this.u32(at) : size === 8 ? this.u64(at) : undefined;
  }

  /** Bytes as characters of one byte each; shorter at the end of the file. */
  text(at: number, length: number): string {
    let text = '';
    const end = Math.min(at + length, this.all.length);
    for (let i = Math.max(0, at); i < end; i++) text += String.fromCharCode(this.all[i]!);
    return text;
  }

  /** Where a word of one-byte characters begins, from a place on; -1 when it is not there. */
  find(word: string, from = 0): number {
    const first = word.charCodeAt(0);
    for (let at = this.all.indexOf(first, from); at >= 0; at = this.all.indexOf(first, at + 1))
      if (this.text(at, word.length) === word) return at;
    return -1;
  }
}

/** Puts pieces one after the other. */
export function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
