/**
 * The values of some properties in an XMP packet, by their names without prefix: a prefix may be called
 * anything. Read as text and never as markup; a packet is written as attributes or as elements.
 */
export function xmpValues(packet: string, names: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const plain = value.replace(/<[^<>]*>/g, ' ').trim();
    if (plain !== '') found.set(name, [...(found.get(name) ?? []), plain.slice(0, longest)]);
  };
  // A name, after ":" or at the start of a word, and then what follows it.
  for (const match of packet.matchAll(/(?<![\w-])([A-Za-z][\w-]{2,40})(?=[\s=>/])/g)) {
    const [, name = ''] = match;
    if (!names.has(name)) continue;
    const after = match.index + name.length;
    const isElement = /<(?:[\w-]+:)?$/.test(packet.slice(Math.max(0, match.index - 60), match.index));
    if (isElement) {
      const open = packet.indexOf('>', after);
      const close = open < 0 || packet[open - 1] === '/' ? -1 : packet.indexOf(`${name}>`, open);
      if (close > 0)
        add(name, packet.slice(open + 1, Math.min(close, open + longest * 4)).replace(/<\/[\w-]*:?$/, ''));
      continue;
    }
    const [equals = '', quote] = /^\s*=\s*(["'])/.exec(packet.slice(after, after + 100)) ?? [];
    if (!quote) continue;
    const from = after + equals.length;
    const close = packet.indexOf(quote, from);
    add(name, packet.slice(from, Math.min(close < 0 ? packet.length : close, from + longest * 4)));
  }
  return found;
}

/** Longest value that is looked at, in characters. */
const longest = 500;
