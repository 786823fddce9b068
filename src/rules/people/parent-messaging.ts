import type { Flag } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import type { Parameters } from '../../school/parameters.ts';
import { tokenAt } from '../../text/private/detail.ts';
import type { Reading } from '../../text/reading.ts';
import { namesIn, spokenTo } from '../../text/spoken-to.ts';
import { widest } from '../../text/reached.ts';
import { likelyReader } from '../../text/written-to.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';
import { reachesParent } from '../reaching.ts';
import { routesTo } from '../routes.ts';

type MessageId = 'care' | 'systems' | 'approval' | 'leave' | 'maybe' | 'role' | 'family';

/** A message or reply to a pupil's parent, or about their child, on a personal account. */
export const parentMessaging = defineDraftRule<MessageId>({
  id: 'parent-messaging',
  topic: 'parent-contact',
  surfaces: ['message', 'comment'],
  cues: [
    'to-parent',
    'parent-name',
    'parent-forename',
    'pupil-name',
    'pupil-forename',
    'parent-cue',
    'your-child-word',
    'child-did',
    'about-pupil',
    'parent-reads',
    'past-school',
    'past-office',
    'greets-family',
    'leans-parent-contact',
  ],
  messages: {
    care: {
      notice: '{{who}} Take care with it.',
      why: 'A friendly word on a personal account can be taken for the school’s, and kept.',
      instead: 'Carry on if it has nothing to do with school. For school matters: {{routes}}',
    },
    systems: {
      notice: '{{who}}',
      why: 'On the school’s systems there is a record, and somebody answers when you are ill.',
      instead: 'Send it from there. {{routes}}',
    },
    approval: {
      notice: '{{who}}',
      why: 'Your policy asks for the Head’s word before a personal account is used.',
      instead: 'If the Head has agreed, carry on. If not: {{routes}}',
    },
    leave: {
      notice: '{{who}}',
      why: 'Your policy keeps staff and families apart on personal accounts, save for your own family.',
      instead: 'Leave it for school. {{routes}}',
    },
    maybe: {
      notice: 'Is this to a parent or carer at your school?',
      why: 'First names are shared by many people, so Lanyard can only ask.',
      instead: 'If it is, and about school: {{routes}} If it is a friend, carry on.',
    },
    role: {
      notice: '{{who}}',
      why: 'Your policy allows it in your role, as openly as possible.',
      instead: 'Nothing stands in the way. A school phone or account keeps it apart from your own.',
    },
    family: {
      notice: 'This goes to a parent whom you marked as family or a colleague.',
      why: 'People are more than one thing, and friendships outlast schools.',
      instead: 'Carry on, and keep school matters to the school’s own ways.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    // What work accounts may do is another clause.
    if (accountKind(draft, school) !== 'personal') return;
    const exempt = parameters.exemptRoles.includes(school.role);
    const { recipients } = draft;
    const say = (flag: Omit<Flag<MessageId>, 'message'>, sure: boolean): Flag<MessageId> => {
      const who = recipients?.length
        ? 'You marked somebody this goes to as a parent or carer.'
        : 'This may be to a parent or carer at your school.';
      const data = { routes: routesTo(parameters.parentRoutes), who };
      if (exempt) return { ...flag, message: 'role', ceiling: 'inform', data };
      if (!sure) return { ...flag, message: 'maybe', guess: true, data };
      return { ...flag, message: messageOf(parameters), data };
    };
    if (recipients?.length) {
      if (!recipients.includes('parent')) return;
      const isOurs =
        (recipients.includes('colleague') && parameters.parentColleagues === 'respected') ||
        (recipients.includes('family') && coversFamily(parameters));
      if (!isOurs) yield say({}, true);
      // Where the policy asks nothing of family, nothing is said.
      else if (parameters['familyException.conditions'].length > 0)
        yield { message: 'family', ceiling: 'inform' };
      return;
    }

    if (draft.named) {
      // The name over the conversation says who reads it, better than any word in it.
      if (draft.named.includes('parent')) yield say({}, isAboutSchool(reading));
      return;
    }
    let flagged = false;
    let past: Span | undefined;
    const reached = reachesParent(draft, reading);
    for (const { span } of reading.marks('to-parent')) {
      if (isOthers(reading, span)) continue;
      flagged = true;
      yield say({ span, ceiling: 'warn' }, draft.surface === 'message');
    }
    const schoolToo = isAboutSchool(reading);
    for (const called of spokenTo(reading)) {
      if (called.list !== 'parent' || reading.at(called.span, 'to-parent')) continue;
      const span = greetingOf(reading, called.span);
      if (reached && reached.start >= span.end) past = reached;
      const counts = called.whole
        ? schoolToo || draft.surface === 'message'
        : schoolToo && !reading.has('grown-up');
      if (!counts) continue;
      flagged = true;
      yield say({ span }, called.whole && schoolToo);
    }
    if (flagged && past) yield say({ span: past, ceiling: 'warn' }, false);
    if (draft.surface === 'message' && isTeachersWord(reading)) {
      const [first] = reading.marks('parent-cue');
      const span = withReached({ start: 0, end: first?.span.end ?? reading.text.length }, reached);
      yield say({ span, ceiling: 'warn' }, false);
      return;
    }
    const likely = flagged ? undefined : likelyReader(draft, reading);
    if (likely?.who === 'parent') {
      yield say({ span: withReached(likely.span, reached) }, false);
      return;
    }
    if (reached && !flagged) {
      yield say({ span: reached, ceiling: 'warn' }, false);
      return;
    }
    // "Your lad did well today, great goal!" is said between parents of a team.
    if (reading.has('to-parent', 'grown-up', 'public-figure')) return;
    for (const { span } of reading.marks('child-did')) {
      const plain = draft.surface === 'message' || schoolToo;
      if (plain && !isOthers(reading, span)) yield say({ span, ceiling: 'warn' }, false);
    }
    // "About Ollie's report" may be to a colleague, unless it is to nobody by name.
    const toColleague = spokenTo(reading).some(({ list }) => list === 'staff');
    if (draft.surface === 'message' && !toColleague && !reading.has('family-sender', 'calls-family'))
      for (const flag of leant(reading, 'parent-contact', 'maybe'))
        yield { ...say({ span: flag.span }, false), faint: true, beside: flag.beside };
    if (draft.surface !== 'message' || toColleague || spokenTo(reading).some(({ list }) => list === 'parent'))
      return;
    for (const { span } of reading.marks('about-pupil')) yield say({ span, ceiling: 'warn' }, false);
  },
});

/** Two things or more that a teacher writes to a child's family, and nothing that makes it a friend, a colleague or the child. */
function isTeachersWord(reading: Reading): boolean {
  if (
    reading.has(
      'to-parent',
      'grown-up',
      'own-child',
      'own-family',
      'family-sender',
      'calls-family',
      'public-figure',
    )
  )
    return false;
  if (reading.has('talks-to-pupil', 'to-former-pupil', 'union-talk')) return false;
  const called = spokenTo(reading);
  if (called.some(({ list }) => list !== 'parent')) return false;
  return reading.marks('parent-cue').length > (reading.has('says-title') ? 1 : 2);
}

function messageOf({ parentMessaging }: Parameters): MessageId {
  switch (parentMessaging) {
    case 'school-systems':
      return 'systems';
    case 'approval':
      return 'approval';
    case 'do-not':
      return 'leave';
    default:
      return 'care';
  }
}

const coversFamily = (parameters: Parameters): boolean =>
  parameters['familyException.covers'] !== 'none' && parameters['familyException.covers'] !== 'pupil';

/** The greeting with what is written past the school, where one follows the other. */
const withReached = (greeting: Span, reached: Span | undefined): Span =>
  reached && reached.end > greeting.end && reached.end - greeting.start <= widest
    ? { start: Math.min(greeting.start, reached.start), end: reached.end }
    : greeting;

/** A child of the writer's, or words somebody else said. */
const isOthers = (reading: Reading, span: Span): boolean =>
  reading.at(span, 'own-child') || reading.inside(span, 'quotation');

/** Whether a pupil is named or the talk is of school. */
const isAboutSchool = (reading: Reading): boolean =>
  reading.has('school-talk', 'own-pupil', 'to-parent', 'about-pupil', 'school-errand') ||
  [...new Set(reading.tokens.sentences)].some((sentence) =>
    namesIn(reading, sentence, 'pupil-name', 'pupil-forename').some(
      ({ span }) => !reading.at(span, 'parent-name', 'own-child'),
    ),
  );

/** The name with the greeting before it, "Hi Nicola". */
function greetingOf({ tokens }: Reading, name: Span): Span {
  const at = tokenAt(tokens, name.start);
  let from = at;
  while (from > 0 && at - from < 3 && tokens.sentences[from - 1] === tokens.sentences[at]) from--;
  const opens = from === 0 || tokens.sentences[from - 1] !== tokens.sentences[at];
  return opens ? { start: tokens.starts[from]!, end: name.end } : name;
}
