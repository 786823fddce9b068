import { overlaps, type Span } from '../engine/span.ts';
import { tokenAt } from '../text/clause.ts';
import type { Mark } from '../text/mark.ts';
import type { Reading } from '../text/reading.ts';
import { isName, startsCapital } from '../text/spoken-to.ts';

/** What a draft tells of colleagues: by their job, by where they sit, or by a first name of the staff list. */
export function* talkAboutColleagues(reading: Reading): Iterable<Mark> {
  if (reading.has('own-school-days')) return;
  for (const mark of reading.marks('colleague-told')) {
    if (!isSaid(reading, mark) && !isOfOthers(reading, mark)) yield mark;
  }
  for (const mark of reading.marks('colleague-maybe')) {
    if (isSaid(reading, mark) || reading.at(mark.span, 'colleague-told')) continue;
    if (!isOfOthers(reading, mark) && isAtSchool(reading, mark)) yield mark;
  }
  for (const mark of reading.marks('colleague-forename-told')) {
    if (isSaid(reading, mark) || isOfOthers(reading, mark) || !isNamed(reading, mark)) continue;
    // Half the country goes by it: school is talked of, or what is told is told of colleagues.
    if (reading.has(...schoolTalk, ...workTalk) || isTelling(reading, mark)) yield mark;
  }
}

/** Another finding marks it already, or somebody else's words hold it. */
const isSaid = (reading: Reading, { span }: Mark): boolean =>
  reading.at(span, 'colleague-position', 'staff-name') || reading.inside(span, 'quotation');

/** Of another time, another place of work, a story or people in general. */
export const isOfOthers = (reading: Reading, { span, sentence }: Mark): boolean =>
  reading.at(span, 'leads-elsewhere', 'colleague-elsewhere') ||
  [sentence - 1, sentence, sentence + 1].some((near) =>
    reading.inSentence(near, 'long-ago', 'years-back', 'in-a-story', 'their-school'),
  ) ||
  reading.inSentence(sentence, 'whistleblowing') ||
  // "Manager" is a word of the stage, and of the school office.
  reading.marksIn(sentence, 'public-figure').some((mark) => !overlaps(mark.span, span)) ||
  notOurs.has(before(reading, span));

/** "A headteacher retired", "every head", "my head hurts": nobody the writer works with. */
const notOurs = new Set('a an any every no each your his her their other another us as like'.split(' '));

const before = (reading: Reading, { start }: Span): string =>
  reading.tokens.words[tokenAt(reading, start) - 1]?.norm ?? '';

const schoolTalk = [
  'school-talk',
  'day-talk',
  'staff-day-talk',
  'staff-thing-there',
  'own-pupil',
  'class-name',
  'school-name',
  'kids-of-ours',
] as const;

const workTalk = [
  'colleague-told',
  'colleague-maybe',
  'colleague-position',
  'staff-name',
  'school-sight',
  'in-meeting',
] as const;

const isTelling = (reading: Reading, { span, sentence }: Mark): boolean =>
  reading.at(span, 'colleague-telling') ||
  reading.inSentence(sentence, 'insult-person', 'criticism', 'insult-community');

/** School in the same sentence or beside it. */
const isAtSchool = (reading: Reading, { sentence }: Mark): boolean =>
  [sentence - 1, sentence, sentence + 1].some((near) => reading.inSentence(near, ...schoolTalk)) &&
  !reading.inSentence(sentence, 'own-family', 'their-school');

/** "Our Beth" is a sister or a daughter. */
const kinsfolk = new Set(['our', 'wor', 'oor']);

/** Written as a name, and of nobody on another list or in the family. */
const isNamed = (reading: Reading, { span, sentence }: Mark): boolean =>
  (['staff-forename', 'staff-surname'] as const)
    .flatMap((kind) => reading.marksAt(span, kind))
    .some(
      (mark) =>
        isName(reading, mark) &&
        !kinsfolk.has(before(reading, mark.span)) &&
        (mark.sort !== 'forename-word' || startsCapital(reading, mark)),
    ) &&
  !reading.at(span, 'parent-name', 'pupil-name', 'own-child') &&
  !reading.inSentence(sentence, 'own-family');
