import type { Span } from '../engine/span.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Reading } from './reading.ts';

/** What tells of one matter, clue by clue. */
export type Matter = {
  /** How far each clue tells; each sort counts once. */
  clues: Readonly<Partial<Record<MarkKind, number>>>;
  /** Clues that say the same: of each such group only the one that tells most counts. */
  alike?: readonly (readonly MarkKind[])[];
  /** What tells against it, in any sentence the stretch lies in. */
  against?: Readonly<Partial<Record<MarkKind, number>>>;
  /** Of each of these groups, one clue at least. */
  needs: readonly (readonly MarkKind[])[];
  /** From here on the clues say enough. */
  least: number;
};

/** Clues further apart than this, in UTF-16 code units, are not of one matter. */
const widest = 180;
/** Nor are clues with more sentences than this from the first to the last. */
const farthest = 2;

/** The stretches, none of them quoted, in which clues of a matter stand close enough together to tell it. */
export function weighed(reading: Reading, matter: Matter): Span[] {
  const clues = Object.keys(matter.clues)
    .flatMap((kind) => reading.marks(kind as MarkKind))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const found: Span[] = [];
  let first = 0;
  let free = 0;
  for (let last = 0; last < clues.length; last++) {
    while (!isNear(clues[first]!, clues[last]!)) first++;
    if (!tells(reading, matter, clues, first, last)) continue;
    while (first < last && tells(reading, matter, clues, first + 1, last)) first++;
    while (
      first > free &&
      goesWith(clues[first - 1], clues[first]) &&
      isNear(clues[first - 1]!, clues[last]!)
    )
      first--;
    while (goesWith(clues[last], clues[last + 1]) && isNear(clues[first]!, clues[last + 1]!)) last++;
    found.push(reachOf(clues.slice(first, last + 1)));
    first = free = last + 1;
  }
  return found.filter((span) => !reading.inside(span, 'quotation'));
}

const isNear = (one: Mark, other: Mark): boolean =>
  other.sentence - one.sentence <= farthest && other.span.end - one.span.start <= widest;

/** Whether a clue that was not needed is shown with the next, so that no sentence is cut in half. */
const goesWith = (one: Mark | undefined, next: Mark | undefined): boolean =>
  one !== undefined && one.sentence === next?.sentence;

function tells(
  reading: Reading,
  { clues: weights, alike, against, needs, least }: Matter,
  clues: readonly Mark[],
  first: number,
  last: number,
): boolean {
  const kinds = new Set<MarkKind>();
  for (let at = first; at <= last; at++) kinds.add(clues[at]!.kind);
  let sum = 0;
  for (const kind of kinds) {
    const weight = weights[kind] ?? 0;
    const said = alike?.find((group) => group.includes(kind));
    if (!said?.some((other) => kinds.has(other) && isMore(weights, other, kind))) sum += weight;
  }
  if (sum < least || !needs.every((group) => group.some((kind) => kinds.has(kind)))) return false;
  for (const [kind, weight] of Object.entries(against ?? {})) {
    for (let at = clues[first]!.sentence; at <= clues[last]!.sentence; at++) {
      if (!speaksIn(reading, kind as MarkKind, at, clues, first, last)) continue;
      sum += weight;
      break;
    }
  }
  return sum >= least;
}

/** Whether anything of this kind stands in a sentence other than as part of a clue: "at break" speaks against it, "back at break" for it. */
function speaksIn(
  reading: Reading,
  kind: MarkKind,
  sentence: number,
  clues: readonly Mark[],
  first: number,
  last: number,
): boolean {
  for (const { span } of reading.marksIn(sentence, kind)) {
    let isPart = false;
    for (let at = first; at <= last && !isPart; at++) {
      const clue = clues[at]!.span;
      isPart =
        clue.start <= span.start && clue.end >= span.end && clue.end - clue.start > span.end - span.start;
    }
    if (!isPart) return true;
  }
  return false;
}

/** Whether the one counts instead of the other, which says the same. */
function isMore(weights: Matter['clues'], one: MarkKind, other: MarkKind): boolean {
  const more = (weights[one] ?? 0) - (weights[other] ?? 0);
  return more > 0 || (more === 0 && one < other);
}

const reachOf = (clues: readonly Mark[]): Span => ({
  start: clues[0]!.span.start,
  end: Math.max(...clues.map(({ span }) => span.end)),
});
