import type { TokenMark } from './grammar.ts';

const none: readonly TokenMark[] = [];

/** The marks of these kinds, kind after kind. It is asked dozens of times for each text, nearly always for what is not there. */
export function marksOf(
  byKind: ReadonlyMap<string, readonly TokenMark[]>,
  kinds: readonly string[],
): readonly TokenMark[] {
  let marks = none;
  for (const kind of kinds) {
    const more = byKind.get(kind);
    if (more) marks = marks.length === 0 ? more : [...marks, ...more];
  }
  return marks;
}
