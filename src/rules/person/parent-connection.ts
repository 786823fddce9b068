import type { Meeting } from '../../engine/meeting.ts';
import type { Flag } from '../../engine/rule.ts';
import type { Parameters } from '../../school/parameters.ts';
import { accountKind } from '../account-kind.ts';
import { definePersonRule } from '../define.ts';
import { allConditions, familyStanding, whomToTell } from '../family-standing.ts';
import { aParent } from '../who-it-is.ts';

type MessageId = 'care' | 'consider' | 'approval' | 'do-not' | 'role' | 'colleague' | 'family';

/** Being friends with a pupil’s parent or carer, or following them. */
export const parentConnectionMet = definePersonRule<MessageId>({
  id: 'parent-connection',
  topic: 'parent-contact',
  messages: {
    care: {
      notice: '{{who}} Take care with it.',
      why: 'What friends see of each other is seen by families too, and is hard to take back.',
      instead:
        'Carry on if you are at ease with it. School matters are better kept to the school’s own ways.',
    },
    consider: {
      notice: '{{who}} Think it over first.',
      why: 'Your policy leaves it to you, and asks that friendships from before are made known.',
      instead: 'Carry on if you are at ease with it. If you knew them before, tell {{whom}}.',
    },
    approval: {
      notice: '{{who}}',
      why: 'Your policy asks for the Head’s word before staff connect with families on personal accounts.',
      instead: 'If the Head has agreed, carry on. If not, ask first.',
    },
    'do-not': {
      notice: '{{who}}',
      why: 'Your policy keeps staff and families apart on personal accounts, save for your own family.',
      instead: 'Leave it. If they are your own family, mark them so.',
    },
    role: {
      notice: '{{who}}',
      why: 'Your policy allows it in your role, as openly as possible.',
      instead: 'Nothing stands in the way.',
    },
    colleague: {
      notice: 'You marked this person as a parent and as a colleague.',
      why: 'Your policy respects friendships with colleagues who have children at the school.',
      instead: 'Carry on, and keep school matters to the school’s own ways.',
    },
    family: {
      notice: 'You marked this person as family, with a child at the school.',
      why: 'Your policy makes room for that once {{conditions}}; you have not noted that yet.',
      instead: 'If that is so, note it on this card. If not, a word with {{whom}} settles it.',
    },
  },
  check({ meeting, school, parameters }) {
    const stands = meeting.way === 'friend' || meeting.way === 'following';
    if (!(stands ? isBarred(parameters) : connects(meeting)) || accountKind(meeting, school) === 'official')
      return undefined;
    const who = aParent(meeting, parameters);
    if (!who) return undefined;
    const data = {
      who: who.words,
      conditions: allConditions(parameters),
      whom: whomToTell(parameters),
    };
    if (parameters.exemptRoles.includes(school.role)) return { message: 'role', ceiling: 'inform', data };
    if (meeting.marks.includes('colleague') && parameters.parentColleagues === 'respected')
      return { message: 'colleague', ceiling: 'inform' };
    const standing = familyStanding(meeting, parameters, 'parent');
    if (standing === 'met') return undefined;
    // Who is only asked to make a friendship known may go on meanwhile; that is another notice.
    const family = standing === 'open' && parameters['familyException.covers'] !== 'family-known-before';
    return {
      message: family ? 'family' : messageOf(parameters),
      ...who.weight,
      // A connection that stands is no act of now; families of former pupils are spoken of more softly.
      ...(stands ? quiet : meeting.past && parameters.pastFamilies === 'on' ? softer : {}),
      data,
    };
  },
});

const quiet: Pick<Flag, 'ceiling'> = { ceiling: 'advise' };
const softer: Pick<Flag, 'ceiling'> = { ceiling: 'warn' };

/** Where a policy only asks for care, connections that stand are let be. */
const isBarred = ({ parentConnection }: Parameters): boolean =>
  parentConnection === 'approval' || parentConnection === 'do-not';

const connects = ({ way }: Meeting): boolean => ['ask', 'accept', 'request', 'requested'].includes(way);

function messageOf({ parentConnection }: Parameters): MessageId {
  switch (parentConnection) {
    case 'consider-and-declare':
      return 'consider';
    case 'approval':
    case 'do-not':
      return parentConnection;
    default:
      return 'care';
  }
}
