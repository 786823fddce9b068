import { accountKind } from '../account-kind.ts';
import { defineMomentRule } from '../define.ts';

/** A site that stood open out of sight while the person was at work. */
export const backgroundUseAtWork = defineMomentRule({
  id: 'background-use-at-work',
  topic: 'working-hours',
  messages: {
    open: {
      notice: 'This site stayed open out of sight in your working time.',
      why: 'Your policy asks that such sites are not left running. You set the hours; Lanyard keeps no record.',
      instead: 'Close the tab when you start work. If it was for work, carry on.',
    },
  },
  check({ moment, school }) {
    if (moment.hidden !== 'work' || accountKind(moment, school) !== 'personal') return undefined;
    return { message: 'open' };
  },
});
