import { writtenSurfaces } from '../../engine/draft.ts';
import { isTiedToSchool } from '../../text/school-tie.ts';
import { saidOfOneself } from '../../text/unfit.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';

/** Insults and threats, whoever they are aimed at. What is said of a group or of the school has rules of its own. */
export const offensiveOrDisrepute = defineDraftRule({
  id: 'offensive-or-disrepute',
  topic: 'derogatory',
  surfaces: writtenSurfaces,
  cues: [
    'threat',
    'insult-person',
    'profanity',
    'unfit-state',
    'sick-call',
    'test-hint',
    'test-helped',
    'leans-derogatory',
  ],
  messages: {
    insult: {
      notice: 'This could read as insulting someone.',
      why: 'Readers know you as somebody who works with children, and it may be passed on without what led up to it.',
      instead: 'Wait a little, then say what bothered you without the name-calling.',
    },
    swearing: {
      notice: 'This swears at someone.',
      why: 'Readers know you as somebody who works with children, and it may be passed on without what led up to it.',
      instead: 'Wait a little, then see whether you still want to post it.',
    },
    threat: {
      notice: 'This could read as a threat.',
      why: 'Even when it is said in anger or as a joke, the person may feel unsafe, and it can have serious consequences.',
      instead: 'Leave it for now. If someone has hurt or frightened you, talk to someone you trust first.',
    },
    oneself: {
      topic: 'other',
      notice: 'This tells something of you at work that others may hold against you.',
      why: 'Families trust the people who look after their children, and a joke about that is seldom read as one.',
      instead:
        'Leave it out, or tell it to somebody you trust. If something is getting too much, there is help.',
    },
    perhaps: {
      notice: 'Could this hurt the person it is about?',
      why: 'Readers know you as somebody who works with children, and it may be passed on without what led up to it.',
      instead: 'If it could, wait a little, then say what bothered you. If not, carry on.',
    },
  },
  *check({ reading }) {
    for (const { span } of reading.marks('threat')) {
      if (!reading.at(span, 'demeaning', 'slur')) yield { message: 'threat', span };
    }
    for (const { span } of reading.marks('insult-person')) {
      if (!reading.at(span, 'threat')) yield { message: 'insult', span, ceiling: 'warn' };
    }
    for (const { span } of reading.marks('profanity')) {
      if (!reading.at(span, 'threat')) yield { message: 'swearing', span, ceiling: 'warn' };
    }
    for (const span of saidOfOneself(reading))
      yield { message: 'oneself', span, ceiling: 'advise', guess: true };
    if (!isTiedToSchool(reading)) yield* leant(reading, 'derogatory', 'perhaps');
  },
});
