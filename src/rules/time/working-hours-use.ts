import { writtenSurfaces } from '../../engine/draft.ts';
import { Stretches } from '../../engine/stretches.ts';
import type { Parameters } from '../../school/parameters.ts';
import { isOwnAct, toClauseEnd, together } from '../../text/clause.ts';
import type { Mark } from '../../text/mark.ts';
import { onTheClock } from '../../text/on-the-clock.ts';
import type { Reading } from '../../text/reading.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';

type MessageId = 'hours' | 'breaks' | 'taught-time' | 'own-time';

const messageFor: Record<Parameters['hoursRule'], MessageId> = {
  off: 'hours',
  'none-in-hours': 'hours',
  breaks: 'breaks',
  'outside-taught-time': 'taught-time',
  'own-time': 'own-time',
};

const why = 'The words say where you were when you wrote it, and anyone from school may read them.';

/** A draft that says it is written in working time. A break, an evening or a union duty is no working time. */
export const workingHoursUse = defineDraftRule<MessageId>({
  id: 'working-hours-use',
  topic: 'working-hours',
  surfaces: writtenSurfaces,
  cues: ['posts-in-lesson', 'posts-at-work', 'online-act', 'idle-act', 'idle-chat', 'leans-working-hours'],
  messages: {
    hours: {
      notice: 'This sounds as if it is written in working time.',
      why,
      instead: 'Keep it for a break or after school, or leave out where you are.',
    },
    breaks: {
      notice: 'This sounds as if it is written in working time. Your policy allows it in breaks.',
      why,
      instead: 'Keep it for your break, or leave out where you are.',
    },
    'taught-time': {
      notice: 'This sounds as if it is written in taught time. Your policy allows it outside taught time.',
      why,
      instead: 'Keep it for break, lunch, or before or after school.',
    },
    'own-time': {
      notice:
        'This sounds as if it is written in working time. Your policy allows it in your own time, such as lunch.',
      why,
      instead: 'Keep it for lunch, or before or after work.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    // Governors and volunteers have no working hours in this sense, unless they set some.
    const unpaid = school.role === 'governor' || school.role === 'volunteer';
    if (unpaid && !school.workTime?.hours.length) return;
    if (accountKind(draft, school) !== 'personal' || reading.has('union-talk')) return;
    const { hoursRule } = parameters;
    // Meetings and planning time are work, and outside taught time.
    const meetingsToo = hoursRule !== 'outside-taught-time';
    const said = new Stretches();
    for (const mark of postsAtWork(reading, meetingsToo)) {
      if (isOwnTime(reading, mark)) continue;
      said.add(mark.span);
      yield { message: messageFor[hoursRule], span: toClauseEnd(reading, mark.span, 4), ceiling: 'warn' };
    }
    for (const span of onTheClock(reading, meetingsToo))
      if (!said.meet(span)) yield { message: messageFor[hoursRule], span, ceiling: 'warn' };
    for (const flag of leant(reading, 'working-hours', messageFor[hoursRule]))
      if (!reading.at(flag.span, 'own-time', ...(meetingsToo ? [] : (['in-meeting'] as const)))) yield flag;
  },
});

/** What is said outright, and what is done online beside a place where one is at work. */
function* postsAtWork(reading: Reading, meetingsToo: boolean): Iterable<Mark> {
  for (const kind of meetingsToo
    ? (['posts-in-lesson', 'posts-at-work'] as const)
    : (['posts-in-lesson'] as const)) {
    for (const mark of reading.marks(kind)) if (isOwnAct(reading, mark.span)) yield mark;
  }
  const taught = ['in-lesson', 'should-work', 'class-busy'] as const;
  for (const act of reading.marks('online-act')) {
    // "Doing my shopping" can be nobody else's.
    const mine = /\b(?:my|me|i['’](?:d|ll))\b/i.test(reading.text.slice(act.span.start, act.span.end));
    if (!mine && !isOwnAct(reading, act.span)) continue;
    for (const kind of meetingsToo ? ([...taught, 'in-meeting'] as const) : taught) {
      for (const place of reading.marksIn(act.sentence, kind)) {
        const span = together(act, place);
        if (span) yield { ...act, span };
      }
    }
  }
}

const isOwnTime = (reading: Reading, { span, sentence }: Mark): boolean =>
  reading.inside(span, 'quotation') ||
  reading.inSentence(sentence, 'own-family') ||
  reading.marksIn(sentence, 'own-time').some((time) => !reading.at(time.span, 'on-duty'));
