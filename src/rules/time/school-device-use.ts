import { writtenSurfaces } from '../../engine/draft.ts';
import { Stretches } from '../../engine/stretches.ts';
import type { Parameters } from '../../school/parameters.ts';
import { toClauseEnd, together } from '../../text/clause.ts';
import type { Mark } from '../../text/mark.ts';
import type { Reading } from '../../text/reading.ts';
import { privateUseOfSchools } from '../../text/schools-things.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';

type MessageId = 'device' | 'monitored' | 'private' | 'authorised';

const messageFor: Record<Parameters['deviceRule'], MessageId> = {
  off: 'device',
  'see-acceptable-use': 'device',
  monitored: 'monitored',
  'no-personal-use': 'private',
  'authorised-only': 'authorised',
};

/** A private draft that says it is written on one of the school's devices. Whose device it is, nobody guesses. */
export const schoolDeviceUse = defineDraftRule<MessageId>({
  id: 'school-device-use',
  topic: 'school-devices',
  surfaces: writtenSurfaces,
  cues: ['uses-school-machine', 'on-school-machine', 'schools-thing', 'leans-school-devices'],
  messages: {
    device: {
      notice: 'This says that you are on one of the school’s devices.',
      why: 'What is done on them may be seen by the school, and they have rules of their own.',
      instead: 'Use your own phone for this, or leave the device out.',
    },
    monitored: {
      notice: 'This says that you are on one of the school’s devices.',
      why: 'Your policy says that the school may look at what is done on them. Lanyard tells nobody anything.',
      instead: 'Use your own phone for what is private.',
    },
    private: {
      notice:
        'This says that you are on one of the school’s devices. Your policy keeps those for school work.',
      why: 'Private use of school equipment is easy to misread, whatever the time of day.',
      instead: 'Use your own phone for this.',
    },
    authorised: {
      notice: 'This says that you are on one of the school’s devices.',
      why: 'Your policy leaves social media off school devices unless a senior leader has agreed to it.',
      instead: 'Use your own phone, outside taught time. If a senior leader has agreed, carry on.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (accountKind(draft, school) !== 'personal') return;
    const { deviceRule, exemptRoles } = parameters;
    // Rosewood asks its head and deputy to use the school's phones.
    if (deviceRule === 'authorised-only' && exemptRoles.includes(school.role)) return;
    const said = new Stretches();
    for (const { span, sentence } of privateUses(reading)) {
      if (reading.inside(span, 'quotation') || isInClass(reading, sentence)) continue;
      said.add(span);
      yield { message: messageFor[deviceRule], span: toClauseEnd(reading, span, 3), ceiling: 'warn' };
    }
    for (const span of privateUseOfSchools(reading))
      if (!said.meet(span)) yield { message: messageFor[deviceRule], span, ceiling: 'warn' };
    yield* leant(reading, 'school-devices', messageFor[deviceRule]);
  },
});

/** What is said outright, and private things done on a machine of the school's. */
function* privateUses(reading: Reading): Iterable<Mark> {
  yield* reading.marks('uses-school-machine');
  for (const machine of reading.marks('on-school-machine')) {
    for (const kind of ['online-act', 'private-use-talk'] as const) {
      for (const use of reading.marksIn(machine.sentence, kind)) {
        const span = together(machine, use);
        if (span) yield { ...machine, span };
      }
    }
  }
}

/** Pupils, planning, marking: what the machine is for. "The class iPad" says nothing of a class. */
const isInClass = (reading: Reading, sentence: number): boolean =>
  reading
    .marksIn(sentence, 'machine-in-class')
    .some((mark) => !reading.at(mark.span, 'on-school-machine', 'uses-school-machine')) ||
  reading.inSentence(sentence, 'union-talk');
