/** FNV-1a of a text, 32 bits, with its high bits mixed into the low ones so that remainders of it are even. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}
