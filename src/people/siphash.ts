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

  const [k0l, k0h, k1l, k1h] = key;
  let v0h = (k0h ^ 0x736f6d65) | 0;
  let v0l = (k0l ^ 0x70736575) | 0;
  let v1h = (k1h ^ 0x646f7261) | 0;
  let v1l = (k1l ^ 0x6e646f6d) | 0;
  let v2h = (k0h ^ 0x6c796765) | 0;
  let v2l = (k0l ^ 0x6e657261) | 0;
  let v3h = (k1h ^ 0x74656462) | 0;
  let v3l = (k1l ^ 0x79746573) | 0;

  const round = (): void => {
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
  };

  const whole = length & ~7;
  for (let at = 0; at < whole; at += 8) {
    const ml = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    const mh = bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16) | (bytes[at + 7]! << 24);
    v3h ^= mh;
    v3l ^= ml;
    round();
    round();
    v0h ^= mh;
    v0l ^= ml;
  }
  let lastLow = 0;
  let lastHigh = (length & 0xff) << 24;
  for (let i = whole; i < length; i++) {
    const place = i - whole;
    if (place < 4) lastLow |= bytes[i]! << (8 * place);
    else lastHigh |= bytes[i]! << (8 * (place - 4));
  }
  v3h ^= lastHigh;
  v3l ^= lastLow;
  round();
  round();
  v0h ^= lastHigh;
  v0l ^= lastLow;
  v2l ^= 0xff;
  round();
  round();
  round();
  round();
  result.hi = (v0h ^ v1h ^ v2h ^ v3h) >>> 0;
  result.lo = (v0l ^ v1l ^ v2l ^ v3l) >>> 0;
  return result;
}
