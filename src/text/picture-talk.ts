import type { Span } from '../engine/span.ts';
import { overlaps } from '../engine/span.ts';
import { Stretches } from '../engine/stretches.ts';
import { toClauseEnd, together } from './clause.ts';
import { bySentence } from './by-sentence.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Reading } from './reading.ts';
import { isTiedToSchool } from './school-tie.ts';
import { isName, startsCapital } from './spoken-to.ts';

const children = ['own-pupil', 'class-sight', 'pupil-name', 'class-trip'] as const;
const untied = children.filter((kind) => kind !== 'class-sight');
const staff = ['staff-name', 'colleague-position', 'school-sight', 'school-name'] as const;
const staffSights = ['staff-name', 'school-sight', 'colleague-position'] as const;

/** Where a draft speaks of pictures of the school's children; one stretch a sentence. */
export function picturesOfChildren(reading: Reading): Span[] {
  const spans = reading
    .marks('picture-talk')
    .filter((mark) => !isPrivate(reading, mark))
    .map(({ span }) => span);
  const sights = bySentence([
    ...marksOf(reading, isTiedToSchool(reading) ? children : untied),
    ...forenames(reading, 'pupil-forename'),
  ]);
  const tagged = reading.has('school-tag');
  for (const cue of [...reading.marks('picture-cue'), ...reading.marks('look-cue')]) {
    if (isPrivate(reading, cue)) continue;
    spans.push(...besideAny(reading, cue, sights));
    // "Look at these faces! 😍 #worldbookday": the tag says whose.
    if (tagged && !reading.has('own-family', 'own-child')) spans.push(toClauseEnd(reading, cue.span));
  }
  return apart(spans);
}

/** Where it speaks of pictures of staff, or of the school itself. Only a word for a picture counts: "look at" is said of anything. */
export function picturesOfSchool(reading: Reading): Span[] {
  const sights = bySentence([...marksOf(reading, staff), ...forenames(reading, 'staff-forename')]);
  const spans: Span[] = [];
  for (const cue of reading.marks('picture-cue')) {
    if (!isPrivate(reading, cue)) spans.push(...besideAny(reading, cue, sights));
  }
  const looks = reading.marks('look-cue');
  if (looks.length === 0) return apart(spans);
  const seen = bySentence(marksOf(reading, staffSights));
  for (const cue of looks) if (!isPrivate(reading, cue)) spans.push(...besideAny(reading, cue, seen));
  return apart(spans);
}

function marksOf(reading: Reading, kinds: readonly MarkKind[]): Mark[] {
  const found: Mark[] = [];
  for (const kind of kinds)
    for (const mark of reading.marks(kind))
      if (!reading.at(mark.span, 'not-own-class', 'teaching-resource')) found.push(mark);
  return found;
}

/** A forename of a list, with its capital. */
const forenames = (reading: Reading, kind: 'pupil-forename' | 'staff-forename'): Mark[] =>
  reading
    .marks(kind)
    .filter(
      (mark) =>
        isName(reading, mark) &&
        startsCapital(reading, mark) &&
        !reading.at(mark.span, 'own-child', 'parent-name'),
    );

/** Where a word for a picture stands with one of these; they can only be in its sentence or in the one before. */
const besideAny = (reading: Reading, cue: Mark, sights: ReadonlyMap<number, readonly Mark[]>): Span[] =>
  [cue.sentence - 1, cue.sentence]
    .flatMap((sentence) => sights.get(sentence) ?? [])
    .flatMap((sight) => beside(reading, cue, sight) ?? []);

/** In one sentence, or the one the last word and the other the first of the next: "My class in wigs! 📸". */
const beside = (reading: Reading, cue: Mark, sight: Mark): Span | undefined => {
  if (overlaps(cue.span, sight.span)) return undefined;
  const near = together(cue, sight);
  if (near || cue.sentence - sight.sentence !== 1) return near;
  return /^\p{Extended_Pictographic}/u.test(reading.text.slice(cue.span.start)) ? sight.span : undefined;
};

const isPrivate = (reading: Reading, { span, sentence }: Mark): boolean =>
  reading.inside(span, 'quotation') ||
  reading.at({ start: span.start, end: span.end + 2 }, 'shot-other') ||
  reading.inSentence(sentence, 'own-family', 'own-child', 'not-own-class', 'public-figure', 'long-ago');

/** Of stretches that overlap, the first. */
function apart(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  const before = new Stretches();
  return spans.filter((span) => {
    const first = !before.meet(span);
    before.add(span);
    return first;
  });
}
