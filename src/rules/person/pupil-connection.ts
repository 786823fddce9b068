import type { Meeting } from '../../engine/meeting.ts';
import { accountKind } from '../account-kind.ts';
import { definePersonRule } from '../define.ts';
import { allConditions, familyStanding, whomToTell } from '../family-standing.ts';
import { routesTo } from '../routes.ts';
import { aPupil } from '../who-it-is.ts';

type MessageId = 'ask' | 'accept' | 'asked' | 'followed' | 'follows-maybe' | 'connected' | 'family';

/** Being friends with a pupil, following one or being followed by one. */
export const pupilConnectionMet = definePersonRule<MessageId>({
  id: 'pupil-connection',
  topic: 'pupil-contact',
  messages: {
    ask: {
      notice: '{{who}} You are about to ask to be connected.',
      why: 'Once connected, each sees the other’s private side, and so do both their friends.',
      instead: 'Leave it, and keep in touch through school. {{routes}}',
    },
    accept: {
      notice: '{{who}} You are about to accept.',
      why: 'Once connected, each sees the other’s private side, and so do both their friends.',
      instead: 'Leave the request unanswered, and see them at school. {{routes}}',
    },
    asked: {
      notice: '{{who}} They have asked to be connected.',
      why: 'A request is nothing that you did, and it can be left.',
      instead: 'Leave it or delete it. If it troubles you, tell somebody at school.',
    },
    followed: {
      notice: '{{who}} You have been followed by them.',
      why: 'Anyone can follow an open account: it is nothing that you did.',
      instead:
        'The site lets you remove a follower, and protect your posts so that only those you approve can follow.',
    },
    'follows-maybe': {
      notice: '{{who}}',
      why: 'They follow you. Anyone can follow an open account: it is nothing that you did.',
      instead: 'If it is, the site lets you remove a follower. If it is somebody else, say “Not them”.',
    },
    connected: {
      notice: '{{who}} You are connected with them.',
      why: 'Your policy asks that staff and {{learner}}s are not connected on personal accounts.',
      instead: 'End the connection when you are ready. If you are unsure how to put it, ask at school first.',
    },
    family: {
      notice: 'You marked this person as family and as a {{learner}}.',
      why: 'Your policy lets family stay connected once {{conditions}}; you have not noted that yet.',
      instead: 'If that is so, note it on this card. If not, a word with {{whom}} settles it.',
    },
  },
  check({ meeting, school, parameters }) {
    const who = aPupil(meeting, parameters);
    if (!who) return undefined;
    const message = messageOf(meeting, who.certainty === 'marked');
    if (!message) return undefined;
    // Who follows the school’s own account does not follow the person.
    if (message !== 'ask' && accountKind(meeting, school) === 'official') return undefined;
    const standing = familyStanding(meeting, parameters, 'pupil');
    if (standing === 'met') return undefined;
    const data = {
      who: who.words,
      routes: routesTo(parameters.pupilRoutes),
      conditions: allConditions(parameters),
      whom: whomToTell(parameters),
    };
    return { message: standing === 'open' ? 'family' : message, ...who.weight, data };
  },
});

function messageOf({ way }: Meeting, sure: boolean): MessageId | undefined {
  switch (way) {
    case 'ask':
    case 'accept':
      return way;
    case 'request':
      return 'asked';
    case 'follower':
      return sure ? 'followed' : 'follows-maybe';
    case 'following':
    case 'friend':
    case 'requested':
      return 'connected';
    default:
      return undefined;
  }
}
