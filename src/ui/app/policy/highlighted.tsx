import type { ComponentChildren } from 'preact';
import { spansOf, type Term } from './terms.ts';

/** A text with what was looked for marked in it. */
export function Highlighted({ text, terms }: { text: string; terms: readonly Term[] }) {
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end } of spansOf(text, terms)) {
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
