import type { Mark } from '../../text/mark.ts';
import type { Reading } from '../../text/reading.ts';
import { isName, startsCapital } from '../../text/spoken-to.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';
import { isOfOthers, talkAboutColleagues } from '../talk-about-colleagues.ts';
import { initialsOf, mySchool } from '../fixes.ts';

/** A private draft names the school, or somebody who works there, by name or by position. */
export const schoolOrStaffNamed = defineDraftRule({
  id: 'school-or-staff-named',
  topic: 'school-in-profile',
  surfaces: ['post', 'comment'],
  cues: [
    'school-name',
    'school-handle',
    'staff-name',
    'staff-forename',
    'colleague-position',
    'colleague-told',
    'colleague-maybe',
    'colleague-forename-told',
    'leans-colleague-contact',
  ],
  messages: {
    school: {
      notice: 'This names your school.',
      why: 'It ties what you say in private to the school.',
      instead: 'Say “my school”, or leave it out.',
    },
    staff: {
      notice: 'This may name somebody who works at your school.',
      why: 'Colleagues did not choose to be part of your post.',
      instead: 'Leave the name out, or ask them first.',
      topic: 'colleague-contact',
    },
    position: {
      notice: 'This points at somebody at your school by their position.',
      why: 'There is only one head, one deputy: a position names a person.',
      instead: 'Say it without pointing at one person.',
      topic: 'colleague-contact',
    },
    perhaps: {
      notice: 'Is this about somebody who works at your school?',
      why: 'Colleagues did not choose to be part of your post, and others will know who is meant.',
      instead: 'If it is, leave them out, or say it to them. If not, carry on.',
      topic: 'colleague-contact',
    },
  },
  *check({ draft, reading, school }) {
    if (accountKind(draft, school) !== 'personal') return;
    for (const { span } of [...reading.marks('school-name'), ...reading.marks('school-handle')]) {
      yield { message: 'school', span, fixes: [mySchool] };
    }
    for (const { span, sort } of reading.marks('staff-name')) {
      if (reading.at(span, 'colleague-elsewhere')) continue;
      const fixes = [
        { label: 'Use initials', replacement: initialsOf(reading.text.slice(span.start, span.end)) },
      ];
      yield { message: 'staff', span, guess: sort !== 'title', fixes };
    }
    for (const mark of reading.marks('staff-forename')) {
      if (isColleague(reading, mark)) yield { message: 'staff', span: mark.span, guess: true };
    }
    for (const { span } of talkAboutColleagues(reading))
      yield { message: 'perhaps', span, guess: true, ceiling: 'advise' };
    for (const mark of reading.marks('colleague-position')) {
      const { span } = mark;
      if (isOfOthers(reading, mark)) continue;
      yield { message: 'position', span, ceiling: 'advise' };
    }
    if (!reading.has('joins-colleagues', 'professional-group'))
      yield* leant(reading, 'colleague-contact', 'perhaps');
  },
});

/** A first name of the staff list where the sentence is about work. */
const isColleague = (reading: Reading, mark: Mark): boolean =>
  isName(reading, mark) &&
  startsCapital(reading, mark) &&
  !reading.at(mark.span, 'staff-name', 'parent-name', 'pupil-name', 'own-child', 'colleague-position') &&
  reading.inSentence(mark.sentence, 'school-talk', 'school-sight', 'in-meeting') &&
  !reading.inSentence(mark.sentence, 'own-family', 'public-figure');
