import type { ComponentChildren } from 'preact';
import type { Span } from '../../../engine/span.ts';

/** A text with the noticed stretches marked; where they overlap they are one. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const begins = Math.max(from, start);
    if (end <= begins) continue;
    pieces.push(text.slice(from, begins), <mark key={begins}>{text.slice(begins, end)}</mark>);
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
