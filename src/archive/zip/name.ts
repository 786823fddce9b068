const strict = new TextDecoder('utf-8', { fatal: true });
const plain = new TextDecoder('latin1');

/**
 * The path of a file in a ZIP, with `/` between its parts; `undefined` when it climbs out of the
 * folder it is unpacked in, or is absolute. Old writers used other alphabets: their signs may be
 * wrong, the letters and digits by which files are known are not.
 */
export function nameOf(bytes: Uint8Array, utf8: boolean): string | undefined {
  return safePath(decode(bytes, utf8));
}

export function safePath(raw: string): string | undefined {
  const path = raw.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0')) return undefined;
  if (path.split('/').includes('..')) return undefined;
  return path;
}

function decode(bytes: Uint8Array, utf8: boolean): string {
  try {
    return strict.decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return utf8 ? new TextDecoder().decode(bytes) : plain.decode(bytes);
  }
}
