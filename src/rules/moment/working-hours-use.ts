import type { Parameters } from '../../school/parameters.ts';
import { accountKind } from '../account-kind.ts';
import { defineMomentRule } from '../define.ts';

type MessageId = 'hours' | 'breaks' | 'taught-time' | 'own-time';

const messageFor: Record<Parameters['hoursRule'], MessageId> = {
  off: 'hours',
  'none-in-hours': 'hours',
  breaks: 'breaks',
  'outside-taught-time': 'taught-time',
  'own-time': 'own-time',
};

const why = 'You set these hours yourself. Lanyard says this once a day at most, and keeps no record of it.';
const instead = 'On a break, at home ill, or on union duty? Then carry on.';

/** A site in front of somebody in their own working hours, on a private account. */
export const workingHoursNow = defineMomentRule<MessageId>({
  id: 'working-hours-use',
  topic: 'working-hours',
  messages: {
    hours: {
      notice: 'By the hours you set, this is working time.',
      why,
      instead: `${instead} Otherwise it can wait until after work.`,
    },
    breaks: {
      notice: 'By the hours you set, this is working time. Your policy allows this in breaks.',
      why,
      instead: `${instead} Otherwise it can wait until your break.`,
    },
    'taught-time': {
      notice:
        'By the hours you set, this is working time. Your policy allows this in breaks, at lunch, and before and after school.',
      why,
      instead: `${instead} Otherwise it can wait until then.`,
    },
    'own-time': {
      notice:
        'By the hours you set, this is working time. Your policy allows this in your own time, such as lunch.',
      why,
      instead: `${instead} Otherwise it can wait until then.`,
    },
  },
  check({ moment, school, parameters }) {
    // What is done from a work account is work.
    if (moment.time !== 'work' || accountKind(moment, school) !== 'personal') return undefined;
    return { message: messageFor[parameters.hoursRule] };
  },
});
