import type { Draft } from '../engine/draft.ts';
import type { Flag } from '../engine/rule.ts';
import { overlaps } from '../engine/span.ts';
import type { Mark } from '../text/mark.ts';
import type { Reading } from '../text/reading.ts';
import { spokenTo } from '../text/spoken-to.ts';

type MessageId = 'parent' | 'parent-named' | 'parent-of-ours';

/** What a draft says of a pupil's parents: by the child's name, by their own, or as "one of the dads at school". */
export function* talkAboutParents(draft: Draft, reading: Reading): Iterable<Flag<MessageId>> {
  const flagged: Mark[] = [];
  for (const mark of reading.marks('parent-of-pupil')) {
    if (isSomebodyElse(reading, mark) || isGeneral(reading, mark)) continue;
    const whole = reading.at(mark.span, 'pupil-name', 'own-pupil');
    if (!whole && !isPupilsForename(reading, mark)) continue;
    flagged.push(mark);
    yield { message: 'parent', span: mark.span, ceiling: 'warn', guess: !whole };
  }
  // A parent who is written to has a rule of their own.
  const called = draft.surface === 'post' || !reading.has('parent-name') ? [] : spokenTo(reading);
  for (const mark of reading.marks('parent-name')) {
    if (isSomebodyElse(reading, mark) || called.some(({ span }) => overlaps(span, mark.span))) continue;
    yield { message: 'parent-named', span: mark.span, ceiling: 'warn', guess: true };
  }
  if (draft.surface === 'message') return;
  for (const kind of ['school-parent', 'bare-parent', 'some-parent'] as const) {
    for (const mark of reading.marks(kind)) {
      if (flagged.some(({ span }) => overlaps(span, mark.span)) || isSomebodyElse(reading, mark)) continue;
      if (isGeneral(reading, mark) || reading.inSentence(mark.sentence, 'own-family', 'own-child')) continue;
      if (kind === 'bare-parent' && reading.at(mark.span, 'parent-general')) continue;
      if (
        kind === 'some-parent' &&
        !reading.inSentence(mark.sentence, 'school-talk', 'own-pupil', 'day-talk')
      )
        continue;
      flagged.push(mark);
      yield { message: 'parent-of-ours', span: mark.span, ceiling: 'advise', guess: true };
    }
  }
}

/** The writer's own child, or somebody on a stage. */
const isSomebodyElse = (reading: Reading, mark: Mark): boolean =>
  reading.at(mark.span, 'own-child') ||
  reading.inside(mark.span, 'quotation') ||
  (reading.inSentence(mark.sentence, 'public-figure') &&
    !reading.inSentence(mark.sentence, 'school-talk', 'own-pupil', 'confidential'));

/** A first name of the pupils' list, written as one; among friends and family it says nothing. */
const isPupilsForename = (reading: Reading, { span, sentence }: Mark): boolean =>
  reading
    .marks('pupil-forename')
    .some((name) => overlaps(name.span, span) && /^\p{Lu}/u.test(reading.text.slice(name.span.start))) &&
  !reading.at(span, 'staff-forename', 'parent-forename') &&
  !reading.has('grown-up', 'own-family', 'own-child') &&
  (reading.at(span, 'parent-acts') || reading.inSentence(sentence, 'school-talk', 'own-pupil')) &&
  !reading.inSentence(sentence, 'public-figure');

const isGeneral = (reading: Reading, mark: Mark): boolean =>
  reading.at(mark.span, 'teaching-resource', 'not-own-class', 'union-talk');
