/** A value of a JSON file, with the key of the list it stands in when the file is an object of lists. */
export type Piece = { key?: string; value: unknown; broken?: false } | { broken: true };

const deepest = 64;
/** An object at the top is read whole up to here, in bytes; a larger one is a list under a key. */
const wholeUpTo = 8 << 20;
/** No record is larger than this, in bytes. */
const largestRecord = 64 << 20;

const quote = 0x22;
const backslash = 0x5c;
const decoder = new TextDecoder();

type Waiting = 'start' | 'item' | 'key' | 'colon' | 'value' | 'end';

/**
 * Takes a JSON file apart while it is unpacked, so that memory follows the largest record and not the
 * file: the elements of a list at the top, or of the lists in an object at the top. A script that
 * assigns a list (`window.YTD.tweets.part0 = [`) is read from its first bracket on; nothing is run.
 * A record that cannot be understood is a broken piece and costs no other.
 */
export class PieceReader {
  private rest: Uint8Array = new Uint8Array(0);
  private waiting: Waiting = 'start';
  private keyed = false;
  private key: string | undefined;
  /** Where the value being read began in `rest`; -1 between values. */
  private began = -1;
  private at = 0;
  private depth = 0;
  private inString = false;
  private tooDeep = false;
  /** An object at the top, kept until it is whole or too large to be. */
  private whole: Uint8Array[] | undefined;
  private wholeSize = 0;
  private out: Piece[] = [];

  /** Whether the file came to its end where it should. */
  get complete(): boolean {
    return this.waiting === 'end';
  }

  push(bytes: Uint8Array): Piece[] {
    this.out = [];
    this.feed(bytes);
    return this.out;
  }

  /** After the last byte: what is still open is broken. */
  finish(): Piece[] {
    this.out = [];
    if (this.whole) {
      const joined = join(this.whole, this.wholeSize);
      this.whole = undefined;
      try {
        if (isTooDeep(joined)) this.out.push({ broken: true });
        else this.out.push(...listsOf(parse(joined, true)));
        this.waiting = 'end';
      } catch (cause) {
        if (!(cause instanceof SyntaxError)) throw cause;
        // Not one value: its lists may still be read one record at a time.
        this.keyed = true;
        this.waiting = 'key';
        this.feed(joined.subarray(1));
      }
    }
    if (this.began >= 0) this.out.push({ broken: true });
    return this.out;
  }

  private feed(bytes: Uint8Array): void {
    if (this.whole) {
      this.keep(bytes);
      return;
    }
    const kept = this.began >= 0 ? this.began : this.at;
    if (this.rest.length > kept) {
      const left = this.rest.subarray(kept);
      const joined = new Uint8Array(left.length + bytes.length);
      joined.set(left);
      joined.set(bytes, left.length);
      this.rest = joined;
      this.at -= kept;
      if (this.began >= 0) this.began = 0;
    } else {
      this.rest = bytes;
      this.at = 0;
    }
    this.scan();
    if (this.began >= 0 && this.rest.length - this.began > largestRecord) {
      this.out.push({ broken: true });
      this.waiting = 'end';
      this.began = -1;
      this.at = this.rest.length;
    }
  }

  private keep(bytes: Uint8Array): void {
    this.whole!.push(bytes.slice());
    this.wholeSize += bytes.length;
    if (this.wholeSize <= wholeUpTo) return;
    const joined = join(this.whole!, this.wholeSize);
    this.whole = undefined;
    this.keyed = true;
    this.waiting = 'key';
    this.feed(joined.subarray(1));
  }

  private scan(): void {
    const bytes = this.rest;
    while (this.at < bytes.length) {
      if (this.began >= 0) {
        if (!this.readOn(bytes)) return;
        continue;
      }
      const byte = bytes[this.at]!;
      switch (this.waiting) {
        case 'start':
          if (byte === 0x5b) this.waiting = 'item';
          else if (byte === 0x7b) {
            this.whole = [];
            this.wholeSize = 0;
            const from = this.at;
            this.at = bytes.length;
            this.keep(bytes.subarray(from));
            return;
          }
          this.at++;
          break;
        case 'item':
          if (byte === 0x5d) this.waiting = this.keyed ? 'key' : 'end';
          else if (!isGap(byte)) this.begin();
          this.at += this.began >= 0 ? 0 : 1;
          break;
        case 'key':
          if (byte === 0x7d) this.waiting = 'end';
          else if (byte === quote) this.begin();
          this.at += this.began >= 0 ? 0 : 1;
          break;
        case 'colon':
          if (byte === 0x3a) this.waiting = 'value';
          this.at++;
          break;
        case 'value':
          if (byte === 0x5b) {
            this.waiting = 'item';
            this.at++;
          } else if (!isGap(byte)) this.begin();
          else this.at++;
          break;
        case 'end':
          this.at = bytes.length;
          break;
      }
    }
  }

  private begin(): void {
    this.began = this.at;
    this.depth = 0;
    this.inString = false;
    this.tooDeep = false;
  }

  /** Goes on with the value that has begun; false when there are no more bytes. */
  private readOn(bytes: Uint8Array): boolean {
    let { at, depth } = this;
    const { length } = bytes;
    while (at < length) {
      if (this.inString) {
        const end = bytes.indexOf(quote, at);
        if (end < 0) {
          this.at = length;
          this.depth = depth;
          return false;
        }
        at = end + 1;
        if (isEscaped(bytes, end, this.began)) continue;
        this.inString = false;
        if (depth === 0) return this.take(bytes, at);
        continue;
      }
      const byte = bytes[at]!;
      if (byte === quote) this.inString = true;
      else if (byte === 0x7b || byte === 0x5b) {
        depth++;
        if (depth > deepest) this.tooDeep = true;
      } else if (byte === 0x7d || byte === 0x5d) {
        // The end of what is around a bare number or word.
        if (depth === 0) return this.take(bytes, at);
        depth--;
        if (depth === 0) return this.take(bytes, at + 1);
      } else if (byte === 0x2c && depth === 0) return this.take(bytes, at);
      at++;
    }
    this.at = at;
    this.depth = depth;
    return false;
  }

  private take(bytes: Uint8Array, end: number): true {
    const value = bytes.subarray(this.began, end);
    // A bracket too many is nobody's value; it is stepped over.
    this.at = end > this.began ? end : end + 1;
    this.began = -1;
    if (this.waiting === 'key') {
      this.key = decoder.decode(value.subarray(1, -1));
      this.waiting = 'colon';
      return true;
    }
    const key = this.keyed ? this.key : undefined;
    if (this.waiting === 'value') this.waiting = 'key';
    if (this.tooDeep) this.out.push({ broken: true });
    else {
      try {
        this.out.push({ ...(key !== undefined && { key }), value: parse(value) });
      } catch {
        this.out.push({ broken: true }); // Counted by whoever asked.
      }
    }
    return true;
  }
}

const parse = (bytes: Uint8Array, statement = false): unknown => {
  const text = decoder.decode(bytes).trimEnd();
  return JSON.parse(statement && text.endsWith(';') ? text.slice(0, -1) : text);
};

/** Whether brackets lie deeper in one another than in any real record. */
function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === quote) {
      const from = at;
      do at = bytes.indexOf(quote, at + 1);
      while (at >= 0 && isEscaped(bytes, at, from));
      if (at < 0) return false;
    } else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > deepest) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return false;
}

/** An object that holds nothing but lists is those lists; a record that happens to hold lists is one record. */
function listsOf(value: unknown): Piece[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ value }];
  const entries = Object.entries(value);
  const lists =
    entries.length > 0 && !('label_values' in value) && entries.every(([, one]) => Array.isArray(one));
  if (!lists) return [{ value }];
  return entries.flatMap(([key, list]) => (list as unknown[]).map((one) => ({ key, value: one })));
}

const isGap = (byte: number): boolean => byte <= 0x20 || byte === 0x2c;

/** Whether the quotation mark at an index has an odd number of backslashes before it. */
function isEscaped(bytes: Uint8Array, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && bytes[before] === backslash) before--;
  return (at - 1 - before) % 2 === 1;
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1) return only!;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
