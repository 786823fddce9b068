/** A stretch of a text: first code unit, and the one after the last, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
