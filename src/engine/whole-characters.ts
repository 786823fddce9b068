import type { Span } from './span.ts';

/** From here on a character may belong to the one before it: accents, joiners, the halves of an emoji. */
const firstJoining = 0x300;

/** How far round a border the text is looked at, in UTF-16 units: the longest joined emoji has about thirty. */
const reach = 40;

let segmenter: Intl.Segmenter | undefined;

/**
 * A span whose ends cut no character as a reader sees them: neither between a letter and its accent nor
 * inside a family emoji. `text` is what the span lies in; the span may only grow.
 */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: borderAt(text, start, 'before'), end: borderAt(text, end, 'after') };
}

function borderAt(text: string, at: number, side: 'before' | 'after'): number {
  if (at <= 0 || at >= text.length) return at;
  const joins = text.charCodeAt(at) >= firstJoining || text.charCodeAt(at - 1) >= firstJoining;
  if (!joins) return at;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const from = Math.max(0, at - reach);
  const here = segmenter.segment(text.slice(from, at + reach)).containing(at - from);
  if (!here || here.index === at - from) return at;
  return side === 'before' ? from + here.index : from + here.index + here.segment.length;
}
