/** The bytes of a PNG in a data address; nothing for any other address. */
export function bytesOfDataUrl(address: string): Uint8Array<ArrayBuffer> | undefined {
  const [, packed] = /^data:image\/png;base64,([A-Za-z0-9+/]+=*)$/.exec(address) ?? [];
  return packed === undefined ? undefined : Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
}

/** Width and height of a PNG in pixels, from its first chunk; nothing for what is no PNG. */
export function sizeOfPng(bytes: Uint8Array): { width: number; height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
