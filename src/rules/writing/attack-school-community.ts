import { writtenSurfaces } from '../../engine/draft.ts';
import { isTiedToSchool } from '../../text/school-tie.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';

/**
 * Hard words about the school, its pupils, parents, staff or governors, or a body its policy names. Criticism
 * without abuse gets a quiet note where the policy names it; union matters and raising wrongdoing get none.
 */
export const attackSchoolCommunity = defineDraftRule({
  id: 'attack-school-community',
  topic: 'derogatory',
  surfaces: writtenSurfaces,
  cues: ['insult-community', 'criticism', 'leans-derogatory'],
  messages: {
    insult: {
      notice: 'This could read as an insult to people at your school.',
      why: 'The people it is about, or those who know them, may see it, and policies ask for respect towards the whole school community.',
      instead: 'Keep what went wrong and leave out the name-calling, or talk it over with someone you trust.',
    },
    criticism: {
      notice: 'This is critical of your school or people in it.',
      why: 'Your view is your own; some policies ask staff to raise it inside school rather than online.',
      instead:
        'You could take it to your line manager or your union, or keep it to what you would say in person.',
    },
    perhaps: {
      notice: 'Could this hurt somebody at your school, or their family?',
      why: 'The people it is about, or those who know them, may see it.',
      instead: 'If it could, say what went wrong without the sting. If not, carry on.',
    },
  },
  *check({ reading, parameters }) {
    for (const { span } of reading.marks('insult-community'))
      yield { message: 'insult', span, ceiling: 'warn' };
    if (reading.has('union-talk', 'whistleblowing')) return;
    if (isTiedToSchool(reading))
      for (const flag of leant(reading, 'derogatory', 'perhaps'))
        if (!reading.at(flag.span, 'criticism')) yield flag;
    if (parameters.criticism === 'off') return;
    for (const { span } of reading.marks('criticism'))
      yield { message: 'criticism', span, ceiling: 'advise' };
  },
});
