import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** Has a colleague read what goes out in the school's name? */
export const officialSecondReader = defineDraftRule({
  id: 'official-second-reader',
  topic: 'official-accounts',
  surfaces: ['post'],
  messages: {
    'read-first': {
      notice: 'Has a colleague read this before it goes out?',
      why: 'A second pair of eyes catches what one misses, and your school may ask for it where it can be done.',
      instead: 'Ask someone to read it. If nobody is about this time, read it once more yourself.',
    },
    'with-learners': {
      notice: 'This involves {{learner}}s. Has a colleague looked over it?',
      why: 'Your policy asks for someone to look after posts in which {{learner}}s take part.',
      instead: 'Ask someone to read it before it goes out.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (accountKind(draft, school) !== 'official') return;
    if (parameters.secondReader !== 'posts-with-students') {
      yield { message: 'read-first', ceiling: 'warn' };
      return;
    }
    const learners = reading.has('own-pupil', 'pupil-name', 'picture-talk', 'class-trip', 'school-talk');
    if (learners || draft.media) yield { message: 'with-learners', ceiling: 'warn' };
  },
});
