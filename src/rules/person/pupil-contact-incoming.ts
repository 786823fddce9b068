import type { Parameters } from '../../school/parameters.ts';
import { definePersonRule } from '../define.ts';
import { familyStanding } from '../family-standing.ts';
import { thePeople } from '../routes.ts';
import { aPupil } from '../who-it-is.ts';

type MessageId = 'any' | 'improper' | 'concern';

/** Somebody marked as a pupil has written, or asked to. What was written is never read, and no answer is drafted. */
export const pupilContactIncomingMet = definePersonRule<MessageId>({
  id: 'pupil-contact-incoming',
  topic: 'pupil-contact',
  messages: {
    any: {
      notice: '{{who}} They have been in touch with you.',
      why: 'Your policy asks that it is passed on whatever it is about, so that nobody has to judge alone.',
      instead: '{{silence}}Tell {{whom}}, and keep what was sent.',
    },
    improper: {
      notice: '{{who}} They have been in touch with you.',
      why: 'Where it is anything out of place, your policy asks that it is passed on.',
      instead: '{{silence}}If it is out of place, tell {{whom}}, and keep what was sent.',
    },
    concern: {
      notice: '{{who}} They have been in touch with you.',
      why: 'Your policy asks staff to pass a worry on at once, and so nobody carries it alone.',
      instead: '{{silence}}If you have any doubt about it, tell {{whom}}, and keep what was sent.',
    },
  },
  check({ meeting, parameters }) {
    if (!['request', 'thread', 'thread-request'].includes(meeting.way)) return undefined;
    const who = aPupil(meeting, parameters);
    if (!who || familyStanding(meeting, parameters, 'pupil') === 'met') return undefined;
    return {
      message: messageOf(parameters),
      ...who.weight,
      data: {
        who: who.words,
        whom: thePeople(parameters['reportTo.pupilContact']) || 'the designated safeguarding lead',
        silence: parameters.doNotEngage === 'off' ? '' : 'Do not answer here. ',
      },
    };
  },
});

function messageOf({ incomingRule }: Parameters): MessageId {
  switch (incomingRule) {
    case 'any-contact':
      return 'any';
    case 'improper-contact':
      return 'improper';
    default:
      return 'concern';
  }
}
