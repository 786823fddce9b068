/** Numbers as text, for messages, which carry no arrays of numbers: base64 of their bytes, the least first. */
export function numbersAsText(numbers: Uint32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let binary = '';
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** The numbers again, pairs of them; `undefined` when the text is none of ours. */
export function numbersFromText(text: string): Uint32Array | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined; // What stands in a message may be anything.
  }
  if (binary.length % 8 !== 0) return undefined;
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return new Uint32Array(bytes.buffer);
}
