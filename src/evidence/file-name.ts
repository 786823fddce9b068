/**
 * A name for a file that every system takes: small letters, digits and hyphens, at most 80 of
 * them. It is made of what we know and never of words that somebody wrote.
 */
export function fileName(...parts: readonly string[]): string {
  const name = parts
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/))
    .filter((piece) => piece !== '')
    .join('-')
    .slice(0, 80);
  if (name === '') throw new RangeError('Nothing is left of this name');
  return name;
}
