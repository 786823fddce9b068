import { definePersonRule } from '../define.ts';
import { familyStanding } from '../family-standing.ts';

type MessageId = 'noted' | 'nothing-asked';

/** Family for whom the policy makes an exception, when all that it asks for has been done. It only ever informs. */
export const familyPupilExceptionMet = definePersonRule<MessageId>({
  id: 'family-pupil-exception',
  topic: 'pupil-contact',
  messages: {
    noted: {
      notice: 'You marked this person as family, and noted what your policy asks for.',
      why: 'Your policy makes an exception for it. It is for being in touch, not for posts or pictures.',
      instead: 'Nothing stands in the way.',
    },
    'nothing-asked': {
      notice: 'You marked this person as family.',
      why: 'Your policy leaves staff and their own family alone. It is for being in touch, not for posts or pictures.',
      instead: 'Nothing stands in the way.',
    },
  },
  check({ meeting, parameters }) {
    const met = (['pupil', 'parent'] as const).some(
      (who) => familyStanding(meeting, parameters, who) === 'met',
    );
    if (!met) return undefined;
    const message = parameters['familyException.conditions'].length > 0 ? 'noted' : 'nothing-asked';
    return { message, ceiling: 'inform' };
  },
});
