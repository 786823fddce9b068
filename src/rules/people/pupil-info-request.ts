import type { Flag } from '../../engine/rule.ts';
import type { Mark, MarkKind } from '../../text/mark.ts';
import { whose, whoseHome } from '../../text/private/whose.ts';
import type { Reading } from '../../text/reading.ts';
import { isName, isTitledGrownUp } from '../../text/spoken-to.ts';
import { familyPupil, pupilAddressed } from '../addressee.ts';
import { defineDraftRule } from '../define.ts';

type MessageId = 'ask' | 'ask-for-role' | 'ask-others' | 'tell';

/** Asking a pupil for details of theirs, asking others for them, or giving them in answer. */
export const pupilInfoRequest = defineDraftRule<MessageId>({
  id: 'pupil-info-request',
  topic: 'pupil-info',
  surfaces: ['message', 'comment'],
  cues: ['asks-details', 'asks-about-pupil', 'tells-of-pupil'],
  messages: {
    ask: {
      notice: 'This may ask a {{learner}} for personal details.',
      why: 'What school needs to know about a {{learner}} is on record there already.',
      instead: 'Leave the question out, or ask at school.',
    },
    'ask-for-role': {
      notice: 'This may ask a {{learner}} for personal details.',
      why: 'Your policy keeps such questions to what your role needs.',
      instead: 'If your role needs it, ask through the school’s own systems. If not, leave it out.',
    },
    'ask-others': {
      notice: 'This asks for a {{learner}}’s personal details.',
      why: 'The office can look them up, and knows whom they may be given to.',
      instead: 'Ask the office rather than here.',
    },
    tell: {
      notice: 'This gives a {{learner}}’s personal details.',
      why: 'Families trust the school with them, and nobody here can check who asks.',
      instead: 'Send whoever asks to the school office.',
    },
  },
  *check({ draft, reading, parameters }) {
    const to = pupilAddressed(draft, reading);
    const message = parameters.pupilInfoRequest === 'should-not-unless-role' ? 'ask-for-role' : 'ask';
    if (
      to &&
      !familyPupil(draft, parameters) &&
      (draft.surface === 'message' || to.certainty !== 'forename')
    ) {
      for (const { span } of reading.marks('asks-details')) {
        if (reading.inside(span, 'quotation')) continue;
        yield {
          message,
          span,
          ...(to.certainty === 'forename' && { guess: true }),
          ...(to.certainty === 'words' && { ceiling: 'warn' }),
        } satisfies Flag<MessageId>;
      }
    }
    for (const mark of reading.marks('asks-about-pupil')) {
      const who = pupilIn(reading, mark);
      if (who) yield { message: 'ask-others', span: mark.span, ...who };
    }
    for (const mark of reading.marks('tells-of-pupil')) {
      const who = pupilIn(reading, mark);
      if (who && !isWritersOwn(reading, mark)) yield { message: 'tell', span: mark.span, ...who };
    }
  },
});

/** Whether a pupil is meant: a whole name, or a first name with school talk beside it. */
function pupilIn(reading: Reading, { span, sentence }: Mark): { guess?: true } | undefined {
  const named = (kind: MarkKind): Mark | undefined =>
    reading.marksAt(span, kind).find((mark) => isName(reading, mark) && !isTitledGrownUp(reading, mark));
  if (reading.at(span, 'own-child') || reading.inside(span, 'quotation')) return undefined;
  if (named('pupil-name')) return {};
  if (!named('pupil-forename') || reading.has('grown-up')) return undefined;
  const school =
    reading.inSentence(sentence, 'school-talk', 'own-pupil', 'parent-of-pupil') || reading.has('to-parent');
  return school ? { guess: true } : undefined;
}

/** "Ring me about Ollie on 07700…": the number is the writer's. */
const isWritersOwn = (reading: Reading, { span, sentence }: Mark): boolean =>
  reading.inSentence(sentence, 'reach-me') ||
  (['phone', 'email', 'address', 'postcode'] as const).some((kind) =>
    reading.marksAt(span, kind).some((detail) => {
      const owner = kind === 'phone' || kind === 'email' ? whose : whoseHome;
      return owner(reading.tokens, detail.span) === 'own';
    }),
  );
