import type { Span } from './span.ts';

/** What was typed between two versions of a text: `removed` units at `at` gave way to `added` units. */
export type Edit = { at: number; removed: number; added: number };

/** The smallest single edit between two texts; offsets in UTF-16 code units. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  let tail = 0;
  while (
    tail < most - at &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { at, removed: before.length - at - tail, added: after.length - at - tail };
}

/**
 * Where a span lies after an edit; `undefined` when the person has typed in it, so that what was
 * found there may no longer hold.
 */
export function moveSpan(span: Span, { at, removed, added }: Edit): Span | undefined {
  if (at >= span.end) return span;
  if (at + removed <= span.start) {
    const by = added - removed;
    return { start: span.start + by, end: span.end + by };
  }
  return undefined;
}
