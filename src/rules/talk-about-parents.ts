import type { Draft } from '../engine/draft.ts';
import type { Flag } from '../engine/rule.ts';
import { Stretches } from '../engine/stretches.ts';
import { tokenAt } from '../text/clause.ts';
import type { Mark } from '../text/mark.ts';
import type { Reading } from '../text/reading.ts';
import { isName, spokenTo, startsCapital } from '../text/spoken-to.ts';
import { toldOfParents } from '../text/told-of-parents.ts';

type MessageId = 'parent' | 'parent-named' | 'parent-of-ours';

/** What a draft says of a pupil's parents: by the child's name, by their own, or as "one of the dads at school". */
export function* talkAboutParents(draft: Draft, reading: Reading): Iterable<Flag<MessageId>> {
  const flagged = new Stretches();
  for (const mark of reading.marks('parent-of-pupil')) {
    if (isSomebodyElse(reading, mark) || isGeneral(reading, mark)) continue;
    const whole = reading.at(mark.span, 'pupil-name', 'own-pupil');
    if (!whole && !isPupilsForename(reading, mark)) continue;
    flagged.add(mark.span);
    yield { message: 'parent', span: mark.span, ceiling: 'warn', guess: !whole };
  }
  // A parent who is written to has a rule of their own.
  const called = new Stretches(
    draft.surface === 'post' || !reading.has('parent-name') ? [] : spokenTo(reading).map(({ span }) => span),
  );
  for (const mark of reading.marks('parent-name')) {
    if (isSomebodyElse(reading, mark) || called.meet(mark.span)) continue;
    if (reading.at(mark.span, 'family-elsewhere')) continue;
    yield { message: 'parent-named', span: mark.span, ceiling: 'warn', guess: true };
  }
  if (draft.surface === 'message') return;
  for (const kind of ['family-name', 'parent-forename-told'] as const) {
    for (const mark of reading.marks(kind)) {
      if (isSomebodyElse(reading, mark) || reading.at(mark.span, 'family-elsewhere', 'parent-name')) continue;
      if (reading.inSentence(mark.sentence, 'own-family', 'long-ago', 'years-back', 'in-a-story')) continue;
      if (kind !== 'family-name' && !isParentsForename(reading, mark)) continue;
      // Neighbours go by the same names: school is talked of, or a child of theirs.
      if (!reading.has(...schoolTalk, 'pupil-name', 'pupil-forename', 'parent-plain', 'family-told'))
        continue;
      flagged.add(mark.span);
      yield { message: 'parent-named', span: mark.span, ceiling: 'warn', guess: true };
    }
  }
  for (const kind of ['school-parent', 'bare-parent', 'some-parent'] as const) {
    for (const mark of reading.marks(kind)) {
      if (flagged.meet(mark.span) || isSomebodyElse(reading, mark)) continue;
      if (isGeneral(reading, mark) || reading.inSentence(mark.sentence, 'own-family', 'own-child')) continue;
      if (kind === 'bare-parent' && reading.at(mark.span, 'parent-general')) continue;
      if (reading.at(mark.span, 'out-there') || !isPlain(reading, mark)) continue;
      if (
        kind === 'some-parent' &&
        !reading.inSentence(mark.sentence, 'school-talk', 'own-pupil', 'day-talk')
      )
        continue;
      flagged.add(mark.span);
      yield { message: 'parent-of-ours', span: mark.span, ceiling: 'advise', guess: true };
    }
  }
  yield* plainly(reading, flagged);
  for (const span of toldOfParents(reading)) {
    if (flagged.meet(span)) continue;
    flagged.add(span);
    yield { message: 'parent-of-ours', span, ceiling: 'advise', guess: true };
  }
}

function* plainly(reading: Reading, flagged: Stretches): Iterable<Flag<MessageId>> {
  if (reading.has('own-school-days', 'own-child', 'union-talk', 'joins-parents')) return;
  for (const kind of ['parent-told', 'their-parent', 'parent-plain', 'their-parent-told'] as const) {
    for (const mark of reading.marks(kind)) {
      if (flagged.meet(mark.span) || isSomebodyElse(reading, mark)) continue;
      if (isNotOurs(reading, mark) || isOfKin(reading, mark) || isGeneral(reading, mark)) continue;
      // That it is an insult is said already.
      if (reading.at(mark.span, 'insult-community')) continue;
      if (reading.inSentence(mark.sentence, 'own-family', 'public-figure', 'parent-general')) continue;
      if (reading.at(mark.span, 'out-there')) continue;
      const ours = oursBy[kind](reading, mark);
      if (!ours) continue;
      flagged.add(mark.span);
      yield { message: 'parent-of-ours', span: mark.span, ceiling: 'advise', guess: true };
    }
  }
}

const schoolTalk = [
  'school-talk',
  'day-talk',
  'own-pupil',
  'class-name',
  'school-name',
  'kids-of-ours',
  'school-spot',
] as const;

/** Signed by a grandmother, or told by one; "one mum said" is no more than that mum. */
const isOfKin = (reading: Reading, { span }: Mark): boolean =>
  reading.marks('kin-writes').length > reading.marksAt(span, 'kin-writes').length;

/** "My mum", "I'm a mum of five", "every parent": nobody at the school. */
const notOurs = new Set(
  "my our own i'm im am we're be being been as like every any no your was were".split(' '),
);

/** "That'll be the mum who" tells of one all the same. */
const isNotOurs = (reading: Reading, mark: Mark): boolean => {
  const at = tokenAt(reading, mark.span.start);
  const { words } = reading.tokens;
  const word = words[at - 1]?.norm ?? '';
  return selves.has(word) || (notOurs.has(word) && !certain.has(words[at]!.norm));
};

const selves = new Set("i'm im am we're as like every any no my our own".split(' '));
const certain = new Set(['the', 'that']);

/** Nothing that makes it anybody's parents: out and about, of a story, of years back. */
const isPlain = (reading: Reading, mark: Mark): boolean =>
  isAtSchool(reading, mark) || !isOutThere(reading, mark);

const isOutThere = (reading: Reading, { sentence }: Mark): boolean =>
  [sentence - 1, sentence, sentence + 1].some((near) =>
    reading.inSentence(near, 'out-there', 'long-ago', 'years-back', 'in-a-story', 'their-school'),
  );

/** School in the same sentence or the next, or a pupil, or the writer's post. */
const isAtSchool = (reading: Reading, { sentence }: Mark): boolean =>
  reading.inSentence(sentence, ...schoolTalk) ||
  reading.inSentence(sentence + 1, ...schoolTalk) ||
  reading.inSentence(sentence - 1, ...schoolTalk);

const isOfAPupil = (reading: Reading, { sentence }: Mark): boolean =>
  reading.has('own-pupil', 'pupil-name', 'kids-of-ours', 'class-name') ||
  reading.inSentence(sentence, 'school-spot') ||
  (reading.inSentence(sentence, 'pupil-forename') && !reading.has('your-child-word'));

const oursBy = {
  'parent-told': isAtSchool,
  'their-parent': isOfAPupil,
  'parent-plain': isPlain,
  'their-parent-told': isPlain,
};

/** The writer's own child, or somebody on a stage. */
const isSomebodyElse = (reading: Reading, mark: Mark): boolean =>
  reading.at(mark.span, 'own-child') ||
  reading.inside(mark.span, 'quotation') ||
  (reading.inSentence(mark.sentence, 'public-figure') &&
    !reading.inSentence(mark.sentence, 'school-talk', 'own-pupil', 'confidential'));

/** A first name of the pupils' list, written as one; among friends and family it says nothing. */
const isPupilsForename = (reading: Reading, { span, sentence }: Mark): boolean =>
  reading.marksAt(span, 'pupil-forename').some((name) => startsCapital(reading, name)) &&
  !reading.at(span, 'staff-forename', 'parent-forename') &&
  !reading.has('grown-up', 'own-family', 'own-child') &&
  (reading.at(span, 'parent-acts') || reading.inSentence(sentence, 'school-talk', 'own-pupil')) &&
  !reading.inSentence(sentence, 'public-figure');

/** Written as a name, and on no list but the parents'. */
const isParentsForename = (reading: Reading, { span }: Mark): boolean =>
  reading
    .marksAt(span, 'parent-forename')
    .some((mark) => isName(reading, mark) && startsCapital(reading, mark)) &&
  !reading.at(span, 'pupil-name', 'staff-name', 'pupil-forename', 'staff-forename', 'own-child');

const isGeneral = (reading: Reading, mark: Mark): boolean =>
  reading.at(mark.span, 'teaching-resource', 'not-own-class', 'union-talk') ||
  reading.inSentence(mark.sentence, 'far-off');
