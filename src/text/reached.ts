import type { Draft } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import { tokenAt } from './clause.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Reading } from './reading.ts';
import { isName, spokenTo } from './spoken-to.ts';

/** Two parts of one matter stand in one sentence or in the next. */
const near = 1;
/** What is shown is never longer than this, in UTF-16 code units. */
export const widest = 240;

/** A child of the list who is written to: called, or named by the first word of a message. */
export function childWrittenTo(draft: Draft, reading: Reading): Span | undefined {
  const notAlso = (span: Span): boolean =>
    !reading.at(span, 'staff-forename', 'staff-name', 'parent-forename', 'parent-name', 'own-child');
  const called = spokenTo(reading).find(({ list, span }) => list === 'pupil' && notAlso(span));
  if (called) return called.span;
  if (draft.surface === 'post') return undefined;
  return opening(reading, 'pupil-name', 'pupil-forename').find(
    (mark) => notAlso(mark.span) && !isSpokenOf(reading, mark),
  )?.span;
}

const hail = new Set(
  `hi hiya hey heya hello hullo hallo alright dear oi yo evening morning afternoon good ey up ach awright lad right ok safe all man
  happy birthday bday omg aw aww ooh haha lol well done thanks go ed oh ah so and but sure course noo aye`.split(
    /\s+/,
  ),
);

/** Names at the head of a text, after nothing but a greeting. */
export function opening(reading: Reading, ...kinds: MarkKind[]): Mark[] {
  const { words, starts } = reading.tokens;
  let at = 0;
  while (at < words.length && at < 5 && (words[at]!.kind !== 'word' || hail.has(words[at]!.norm))) at++;
  const from = starts[at];
  if (from === undefined) return [];
  return kinds.flatMap((kind) => reading.marks(kind).filter(({ span }) => span.start === from));
}

const afterSubject = new Set(
  `'s s is was has had and & did does will would won't can't said told asked got left went came needs loves loved forgot just who says keeps
  always never really hasn't isn't wasn't doesn't didn't seems seemed from in at on fell`.split(/\s+/),
);

/** After "Will" or "Hope" these make it a name: "hope hen", "will its me". */
const afterCall = new Set(
  `, . ! ? - it's its it dont don't son lad love mate hun hen doll pet sweetheart sweetie lovey lovely chick darling poppet fella pal kid
  babe hiya hi hey`.split(/\s+/),
);

/** "Ollie is …", "Ollie's mum", "will you": the name is the subject of what follows, or no name. */
function isSpokenOf(reading: Reading, mark: Mark): boolean {
  const next = reading.tokens.words[tokenAt(reading, mark.span.end - 1) + 1];
  if (next === undefined) return false;
  return isName(reading, mark) ? afterSubject.has(next.norm) : !afterCall.has(next.norm);
}

/** "I've got you a bike. Grandad": the last word is who writes. */
export function isSignedByKin(reading: Reading): boolean {
  const last = reading.marks('kin-named').at(-1);
  if (!last) return false;
  const { words } = reading.tokens;
  let at = words.length - 1;
  while (at > 0 && words[at]!.kind !== 'word') at--;
  return at === tokenAt(reading, last.span.start) && words[at]!.shape === 'capital';
}

/** Every stretch in which a part of each of two sorts stands, in the same sentence or the next. */
export function pairsNear(
  reading: Reading,
  ones: readonly MarkKind[],
  others: readonly MarkKind[],
  most = near,
): Span[] {
  if (!reading.has(...ones) || !reading.has(...others)) return [];
  const found: Span[] = [];
  for (const one of ones.flatMap((kind) => reading.marks(kind))) {
    const within = { start: one.span.end - widest, end: one.span.start + widest };
    for (const other of others.flatMap((kind) => reading.marksAt(within, kind))) {
      if (Math.abs(other.sentence - one.sentence) > most) continue;
      // The same words are not two things; what is told may have in it whom it is told of.
      if (one.span.start <= other.span.start && other.span.end <= one.span.end) continue;
      const span = {
        start: Math.min(one.span.start, other.span.start),
        end: Math.max(one.span.end, other.span.end),
      };
      if (span.end - span.start <= widest) found.push(span);
    }
  }
  return found;
}

/** From who is spoken to, to what is asked of them; the asking alone, where they stand far apart. */
export function reach(whom: readonly Span[], asked: readonly Span[]): Span[] {
  const first = whom.reduce((least, span) => Math.min(least, span.start), Infinity);
  const last = whom.reduce((most, span) => Math.max(most, span.end), 0);
  return asked.map((one) => {
    const start = Math.min(one.start, first);
    const end = Math.max(one.end, last);
    return end - start <= widest ? { start, end } : one;
  });
}

/** Stretches that touch, as one. */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) all[all.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}
