/** A 128-bit key as four 32-bit words, least significant first. */
export type Key = readonly [number, number, number, number];

/** Both halves of a 64-bit SipHash, as unsigned 32-bit numbers. */
export type Hash = { hi: number; lo: number };

const result: Hash = { hi: 0, lo: 0 };
const encoder = new TextEncoder();
let bytes = new Uint8Array(256);

/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012) of a string's UTF-8 bytes: a keyed hash made for short
 * inputs. Without the key a hash says nothing of the name it stands for. Synchronous, unlike the
 * browser's HMAC, because a draft is looked up a word at a time while somebody types.
 * The returned object is used again by the next call: read it at once.
 */
export function siphash(key: Key, text: string): Hash {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127 || i >= bytes.length) {
      const encoded = encoder.encode(text);
      if (encoded.length > bytes.length) bytes = new Uint8Array(encoded.length * 2);
      bytes.set(encoded);
      length = encoded.length;
      break;
    }
    bytes[length++] = unit;
  }
  return hashBytes(key, length);
}

/**
 * The same of a word in which an asterisk stands in the place of the letter `at`, or, with `before`,
 * in front of it. The words are many, so they are not put together as strings.
 */
export function siphashBlanked(key: Key, word: string, at: number, before = false): Hash {
  let length = 0;
  for (let i = 0; i <= word.length; i++) {
    if (i === at) bytes[length++] = 42;
    if (i === word.length || (i === at && !before)) continue;
    const unit = word.charCodeAt(i);
    if (unit > 127 || length > 200)
      return siphash(key, `${word.slice(0, at)}*${word.slice(before ? at : at + 1)}`);
    bytes[length++] = unit;
  }
  return hashBytes(key, length);
}

/** The same of three 32-bit numbers, least significant byte first. */
export function siphashNumbers(key: Key, one: number, two: number, three: number): Hash {
  write(0, one);
  write(4, two);
  write(8, three);
  return hashBytes(key, 12);
}

function write(at: number, value: number): void {
  bytes[at] = value & 0xff;
  bytes[at + 1] = (value >>> 8) & 0xff;
  bytes[at + 2] = (value >>> 16) & 0xff;
  bytes[at + 3] = value >>> 24;
}

const read = (at: number, end: number): number => {
  let value = 0;
  for (let i = Math.min(end, at + 4) - 1; i >= at; i--) value = (value << 8) | bytes[i]!;
  return value;
};

/** Written out with plain local numbers: a name list is some hundred thousand of these. */
function hashBytes(key: Key, length: number): Hash {
  const [k0l, k0h, k1l, k1h] = key;
  let v0h = k0h ^ 0x736f6d65;
  let v0l = k0l ^ 0x70736575;
  let v1h = k1h ^ 0x646f7261;
  let v1l = k1l ^ 0x6e646f6d;
  let v2h = k0h ^ 0x6c796765;
  let v2l = k0l ^ 0x6e657261;
  let v3h = k1h ^ 0x74656462;
  let v3l = k1l ^ 0x79746573;

  const blocks = (length >>> 3) + 1;
  // One turn a block of eight bytes, the last of which carries the length; then the turn that ends it.
  for (let block = 0; block <= blocks; block++) {
    const ends = block === blocks;
    let ml = 0;
    let mh = 0;
    if (!ends) {
      ml = read(block * 8, length);
      mh = read(block * 8 + 4, length);
      if (block === blocks - 1) mh |= (length & 0xff) << 24;
    } else v2l ^= 0xff;
    v3h ^= mh;
    v3l ^= ml;
    for (let rounds = ends ? 4 : 2; rounds > 0; rounds--) {
      let l: number;
      let h: number;
      // v0 += v1; v1 = rotl(v1, 13) ^ v0; v0 = rotl(v0, 32)
      l = (v0l >>> 0) + (v1l >>> 0);
      v0h = (v0h + v1h + (l > 0xffffffff ? 1 : 0)) | 0;
      v0l = l | 0;
      h = (v1h << 13) | (v1l >>> 19);
      v1l = ((v1l << 13) | (v1h >>> 19)) ^ v0l;
      v1h = h ^ v0h;
      h = v0h;
      v0h = v0l;
      v0l = h;
      // v2 += v3; v3 = rotl(v3, 16) ^ v2
      l = (v2l >>> 0) + (v3l >>> 0);
      v2h = (v2h + v3h + (l > 0xffffffff ? 1 : 0)) | 0;
      v2l = l | 0;
      h = (v3h << 16) | (v3l >>> 16);
      v3l = ((v3l << 16) | (v3h >>> 16)) ^ v2l;
      v3h = h ^ v2h;
      // v0 += v3; v3 = rotl(v3, 21) ^ v0
      l = (v0l >>> 0) + (v3l >>> 0);
      v0h = (v0h + v3h + (l > 0xffffffff ? 1 : 0)) | 0;
      v0l = l | 0;
      h = (v3h << 21) | (v3l >>> 11);
      v3l = ((v3l << 21) | (v3h >>> 11)) ^ v0l;
      v3h = h ^ v0h;
      // v2 += v1; v1 = rotl(v1, 17) ^ v2; v2 = rotl(v2, 32)
      l = (v2l >>> 0) + (v1l >>> 0);
      v2h = (v2h + v1h + (l > 0xffffffff ? 1 : 0)) | 0;
      v2l = l | 0;
      h = (v1h << 17) | (v1l >>> 15);
      v1l = ((v1l << 17) | (v1h >>> 15)) ^ v2l;
      v1h = h ^ v2h;
      h = v2h;
      v2h = v2l;
      v2l = h;
    }
    v0h ^= mh;
    v0l ^= ml;
  }
  result.hi = (v0h ^ v1h ^ v2h ^ v3h) >>> 0;
  result.lo = (v0l ^ v1l ^ v2l ^ v3l) >>> 0;
  return result;
}
