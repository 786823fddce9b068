/**
 * Bytes as letters that a script may carry as they are, a quarter longer than the bytes: base64 is a third longer.
 * Z85 as ZeroMQ's RFC 32 has it: four bytes, the first the greatest, are five digits to the base of 85.
 */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
const base = digits.length;

/** What each character is worth, by its code; `base` for one that is no digit. */
const worths = new Uint8Array(128).fill(base);
for (let at = 0; at < base; at++) worths[digits.charCodeAt(at)] = at;

/** Bytes as Z85; as many as are not a multiple of four are filled up with noughts, which the reader has to know. */
export function toZ85(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let byte = 0; byte < 4; byte++) value = value * 256 + (bytes[at + byte] ?? 0);
    let five = '';
    for (let digit = 0; digit < 5; digit++) {
      five = digits[value % base]! + five;
      value = Math.floor(value / base);
    }
    parts.push(five);
  }
  return parts.join('');
}

/** The first `length` of the bytes that Z85 stands for. Throws on what is not Z85 of so many. */
export function fromZ85(letters: string, length: number): Uint8Array<ArrayBuffer> {
  if (letters.length !== Math.ceil(length / 4) * 5) throw new Error('Z85 of another length.');
  const bytes = new Uint8Array((letters.length / 5) * 4);
  let to = 0;
  for (let from = 0; from < letters.length;) {
    let value = 0;
    for (let digit = 0; digit < 5; digit++) {
      const worth = worths[letters.charCodeAt(from++)] ?? base;
      if (worth === base) throw new Error('Not a digit of Z85.');
      value = value * base + worth;
    }
    if (value > 0xffffffff) throw new Error('More than four bytes in five digits of Z85.');
    bytes[to++] = value >>> 24;
    bytes[to++] = value >>> 16;
    bytes[to++] = value >>> 8;
    bytes[to++] = value;
  }
  return bytes.subarray(0, length);
}
