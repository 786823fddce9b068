import { writtenSurfaces } from '../../engine/draft.ts';
import { defineDraftRule } from '../define.ts';

/** Matters the school holds in confidence: care and protection, families, staffing, inspection, records. */
export const confidentialInformation = defineDraftRule({
  id: 'confidential-information',
  topic: 'confidential',
  surfaces: writtenSurfaces,
  messages: {
    held: {
      notice: 'This may be something the school holds in confidence.',
      why: 'Families and colleagues trust the school with such things, and the law protects them.',
      instead: 'Leave it out. If it worries you, take it to the person your policy names.',
    },
    secret: {
      notice: 'This sounds like something told in confidence at work.',
      why: 'What is not announced yet is for the school to announce.',
      instead: 'Keep it until it is public, or leave it out.',
    },
  },
  *check({ reading }) {
    for (const { span, sentence } of reading.marks('confidential')) {
      if (reading.inSentence(sentence, 'union-talk', 'whistleblowing')) continue;
      const named = reading.inSentence(sentence, 'pupil-name');
      yield { message: 'held', span, ...(!named && { ceiling: 'warn' }) };
    }
    for (const { span } of reading.marks('told-in-confidence')) {
      if (!reading.at(span, 'confidential')) yield { message: 'secret', span, ceiling: 'warn' };
    }
  },
});
