/** The SHA-256 of some bytes, or of a text in UTF-8, as 64 small hexadecimal digits. */
export async function sha256(of: Uint8Array | string): Promise<string> {
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : of;
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return hex(new Uint8Array(digest));
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
