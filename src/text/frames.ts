import type { Span } from '../engine/span.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Reading } from './reading.ts';

/** How far apart the first and the last part of one frame may lie, in UTF-16 code units. */
const widest = 160;

/**
 * Sentences in which every slot is filled by a mark of one of its kinds, in whatever order they stand:
 * from the first of them to the last. The parts may not be the same words. One a sentence.
 */
export function* frames(reading: Reading, ...slots: readonly MarkKind[][]): Iterable<Mark> {
  const [first, ...others] = slots;
  if (!first || !slots.every((kinds) => reading.has(...kinds))) return;
  let last = -1;
  for (const anchor of first.flatMap((kind) => reading.marks(kind))) {
    if (anchor.sentence === last) continue;
    let span: Span | undefined = anchor.span;
    const taken: Span[] = [anchor.span];
    for (const kinds of others) {
      const part: Mark | undefined = kinds
        .flatMap((kind) => reading.marksIn(anchor.sentence, kind))
        .find((mark) => !taken.some((one) => within(mark.span, one)));
      if (!part) {
        span = undefined;
        break;
      }
      taken.push(part.span);
      span = { start: Math.min(span.start, part.span.start), end: Math.max(span.end, part.span.end) };
    }
    if (!span || span.end - span.start > widest) continue;
    last = anchor.sentence;
    yield { ...anchor, span };
  }
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
