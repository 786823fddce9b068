import { overlaps, type Span } from '../engine/span.ts';
import type { Mark, MarkKind } from './mark.ts';
import { joined, widest } from './reached.ts';
import type { Reading } from './reading.ts';
import { hasForename } from './spoken-to.ts';
import { isTiedToSchool } from './school-tie.ts';

/** What is told: what becomes of somebody, or what goes on behind closed doors. */
const matters = [
  'inside-strong',
  'held-word-told',
  'staff-fate',
  'inside-matter',
  'private-fate',
  'home-trouble',
] as const;
/** Somebody or something of the school. */
const persons: readonly MarkKind[] = [
  'school-person',
  'colleague-title',
  'colleague-position',
  'one-of-ours',
  'staff-name',
  'pupil-name',
  'own-pupil',
  'parent-of-pupil',
  'school-parent',
  'bare-pupil',
  'school-name',
];
const forenames = ['staff-forename', 'pupil-forename', 'parent-forename'] as const;

/** Of what the marks count for, this much makes a matter that a school keeps to itself. */
const enough = 5;

/** Told of, or said to be kept from others. */
const told = [...matters, 'kept-at-work', 'kept-quiet', 'cover-story'] as const;
export const toldOutCues: readonly MarkKind[] = told;

/** Where a text tells what a school keeps to itself, by who is meant, what is told and how. */
export function toldOut(reading: Reading): Span[] {
  if (!reading.has(...toldOutCues)) return [];
  const tied = isTiedToSchool(reading);
  const found: Span[] = [];
  for (const sentence of new Set(told.flatMap((kind) => reading.marks(kind)).map((mark) => mark.sentence))) {
    if (weightOf(reading, sentence, tied) < enough) continue;
    const here = shown(reading, sentence, told);
    if (here.length > 0) found.push(reachedTo(stretch(here), whatIsKept(reading, sentence)));
  }
  return joined(found);
}

/** The marks of a sentence that may be pointed at. */
const shown = (reading: Reading, sentence: number, kinds: readonly MarkKind[]): Mark[] =>
  kinds.flatMap((kind) => reading.marksIn(sentence, kind)).filter((mark) => !isQuoted(reading, mark));

/** What is kept stands beside the words that say it is kept, or else in the sentence before or after them. */
function whatIsKept(reading: Reading, sentence: number): Mark[] {
  const here = shown(reading, sentence, ['matter-hint', 'happens-now']);
  if (reading.inSentence(sentence, ...matters)) return here;
  return [
    ...here,
    ...[sentence - 1, sentence + 1].flatMap((beside) =>
      shown(reading, beside, [...matters, 'matter-hint', 'happens-now']),
    ),
  ];
}

function weightOf(reading: Reading, sentence: number, tied: boolean): number {
  const here = (...kinds: MarkKind[]): boolean => reading.inSentence(sentence, ...kinds);
  const near = (...kinds: MarkKind[]): boolean =>
    here(...kinds) ||
    reading.inSentence(sentence - 1, ...kinds) ||
    reading.inSentence(sentence + 1, ...kinds);
  const count = (yes: boolean, worth: number): number => (yes ? worth : 0);
  const hushed = near('kept-quiet', 'cover-story');
  const known = near('kept-at-work');
  // What is hearsay of the school, or an incident there, is told apart.
  if (
    !hushed &&
    !known &&
    (here('hearsay', 'incident-talk') || (here('hearsay-cue') && here('school-claim')))
  )
    return 0;
  const what =
    whatIsTold(reading, sentence) ||
    count(
      here('matter-hint') || (here('kept-at-work', 'kept-quiet', 'cover-story') && near('matter-hint')),
      1,
    );
  const who =
    here(...persons) ||
    hasForename(reading, sentence, ...forenames) ||
    (here('spoken-of') && reading.inSentence(sentence - 1, ...persons))
      ? 2
      : near(...persons, 'inside-strong') || tied || here('spoken-of')
        ? 1
        : 0;
  const how = count(known, 3) + count(hushed, here('kept-quiet') ? 3 : 2) + count(near('learnt-inside'), 2);
  const when = count(here('happens-now'), 1);
  const against =
    count(here('talk-at-large'), 2) +
    count(here('works-elsewhere'), 3) +
    count(here('own-family') || near('own-child'), 3) +
    count(here('kept-for-joy'), 2) +
    count(near('made-public'), 5) +
    count(near('in-jest'), 3) +
    count(here('told-of-self'), 2) +
    count(here('long-ago', 'own-school-days', 'leads-elsewhere', 'whistleblowing'), 3) +
    count(here('public-figure', 'in-the-news') && who < 2, 1) +
    count(here('union-talk') && (here('talk-at-large') || (!hushed && !known)), 2);
  if (what === 0 && !known && !(here('kept-quiet') && who === 2 && !here('joins-parents'))) return 0;
  // Two sorts of matter, or one that is surely held back, need least beside them.
  const plain = what >= 3 && who > 0 && against === 0 ? 1 : 0;
  return Math.min(4, what) + who + how + when + plain - against;
}

const weights = [
  ['inside-strong', 3],
  ['staff-fate', 2],
  ['inside-matter', 2],
  ['held-word-told', 2],
  ['private-fate', 2],
  ['home-trouble', 2],
] as const;

/** The matters of a sentence, each counted once: the same words are not two matters. */
function whatIsTold(reading: Reading, sentence: number): number {
  const taken: Span[] = [];
  let sum = 0;
  let sure = 0;
  for (const [kind, worth] of weights) {
    let first = true;
    for (const { span } of reading.marksIn(sentence, kind)) {
      // The same words are not two matters, but of two sorts they are the surer one.
      if (taken.some((one) => overlaps(one, span))) sure = 1;
      else {
        taken.push(span);
        sum += first ? worth : 1;
        first = false;
      }
    }
  }
  return sum + sure;
}

const isQuoted = (reading: Reading, { span }: Mark): boolean => reading.inside(span, 'quotation');

/** With what stands so near that the whole may still be shown. */
function reachedTo(span: Span, marks: readonly Mark[]): Span {
  let { start, end } = span;
  for (const mark of marks) {
    const from = Math.min(start, mark.span.start);
    const to = Math.max(end, mark.span.end);
    if (to - from <= widest) [start, end] = [from, to];
  }
  return { start, end };
}

/** From the first of them to the last, or as far as is shown. */
function stretch(marks: readonly Mark[]): Span {
  const start = Math.min(...marks.map(({ span }) => span.start));
  const near = marks.filter(({ span }) => span.end - start <= widest);
  return { start, end: Math.max(start + 1, ...near.map(({ span }) => span.end)) };
}
