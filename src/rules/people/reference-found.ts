import { defineDraftRule } from '../define.ts';

/** An answer under what the person keeps as evidence, where the policy asks staff to leave answering to others. */
export const referenceFound = defineDraftRule({
  id: 'reference-found',
  topic: 'reporting',
  surfaces: ['comment'],
  messages: {
    kept: {
      notice: 'You saved this thread as evidence, and this is an answer in it.',
      why: 'An answer keeps it going, and may be quoted without the rest. Your policy asks that it is reported and dealt with by the school.',
      instead:
        'Leave it unanswered for now and tell whom the policy names. Who to tell has the message ready.',
    },
  },
  *check({ draft, parameters }) {
    if (!draft.answersKept || parameters.doNotEngage !== 'on' || draft.text.trim() === '') return;
    yield { message: 'kept', ceiling: 'warn' };
  },
});
