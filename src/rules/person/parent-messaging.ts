import type { Parameters } from '../../school/parameters.ts';
import { accountKind } from '../account-kind.ts';
import { definePersonRule } from '../define.ts';
import { familyStanding } from '../family-standing.ts';
import { routesTo, thePeople } from '../routes.ts';
import { aParent } from '../who-it-is.ts';

type MessageId = 'care' | 'systems' | 'approval' | 'do-not' | 'role' | 'colleague' | 'pass-on';

/** A message to a pupil’s parent or carer before its first word, or one from them. */
export const parentMessagingMet = definePersonRule<MessageId>({
  id: 'parent-messaging',
  topic: 'parent-contact',
  messages: {
    care: {
      notice: '{{who}} Take care with messages.',
      why: 'A friendly word on a personal account can be taken for the school’s, and kept.',
      instead: 'Carry on if it has nothing to do with school. For school matters: {{routes}}',
    },
    systems: {
      notice: '{{who}}',
      why: 'On the school’s systems there is a record, and somebody answers when you are ill.',
      instead: 'Write from there. {{routes}}',
    },
    approval: {
      notice: '{{who}}',
      why: 'Your policy asks for the Head’s word before a personal account is used.',
      instead: 'If the Head has agreed, carry on. If not: {{routes}}',
    },
    'do-not': {
      notice: '{{who}}',
      why: 'Your policy keeps staff and families apart on personal accounts, save for your own family.',
      instead: 'Leave it for school. {{routes}}',
    },
    role: {
      notice: '{{who}}',
      why: 'Your policy allows it in your role, as openly as possible.',
      instead: 'Nothing stands in the way. A school phone or account keeps it apart from your own.',
    },
    colleague: {
      notice: 'You marked this person as a parent and as a colleague.',
      why: 'Your policy respects friendships with colleagues who have children at the school.',
      instead: 'Carry on, and keep school matters to the school’s own ways.',
    },
    'pass-on': {
      notice: '{{who}} They have written to you.',
      why: 'Your policy asks that messages from families to a personal account are passed on.',
      instead: 'Tell {{report}}, and answer through school. {{routes}}',
    },
  },
  check({ meeting, school, parameters }) {
    const { way } = meeting;
    if (!['write', 'thread', 'thread-request'].includes(way)) return undefined;
    if (accountKind(meeting, school) !== 'personal') return undefined;
    const who = aParent(meeting, parameters);
    if (!who || familyStanding(meeting, parameters, 'parent') === 'met') return undefined;
    const data = {
      who: who.words,
      routes: routesTo(parameters.parentRoutes),
      report: thePeople([parameters.incomingParentReport]),
    };
    if (parameters.exemptRoles.includes(school.role)) return { message: 'role', ceiling: 'inform', data };
    if (meeting.marks.includes('colleague') && parameters.parentColleagues === 'respected')
      return { message: 'colleague', ceiling: 'inform' };
    if (way === 'write') return { message: messageOf(parameters), ...who.weight, data };
    if (parameters.incomingParentReport) return { message: 'pass-on', ...who.weight, data };
    return { message: messageOf(parameters), ...who.weight, ceiling: 'advise', data };
  },
});

function messageOf({ parentMessaging }: Parameters): MessageId {
  switch (parentMessaging) {
    case 'school-systems':
      return 'systems';
    case 'approval':
    case 'do-not':
      return parentMessaging;
    default:
      return 'care';
  }
}
