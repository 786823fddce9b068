import type { Role } from '../../school/school-details.ts';
import { closesClause, opensClause, toClauseEnd } from '../../text/clause.ts';
import { campsRunDown } from '../../text/camps.ts';
import { defineDraftRule } from '../define.ts';

/** Those to whom the Teachers' Standards speak. */
const teachers: readonly Role[] = ['teacher', 'leader', 'deputy-head', 'head'];

/** A strong view on a subject that divides people. The note is on the subject; no view is judged. */
export const careWithTopics = defineDraftRule({
  id: 'care-with-topics',
  topic: 'other',
  surfaces: ['post', 'comment'],
  cues: ['contested-view', 'camp'],
  messages: {
    view: {
      notice: 'This is a strong view on a subject that divides people.',
      why: 'You are free to hold it and to say it. Families and colleagues who see it otherwise may read it too.',
      instead: 'Read it once more with them in mind, then post it if you are happy with it.',
    },
  },
  *check({ reading, school, parameters }) {
    if (parameters.topicCare === 'teachers-only' && !teachers.includes(school.role)) return;
    for (const span of campsRunDown(reading))
      if (!reading.at(span, 'contested-view')) yield { message: 'view', span, ceiling: 'advise' };
    if (reading.has('union-talk', 'whistleblowing')) return;
    for (const { span, sentence } of reading.marks('contested-view')) {
      if (reading.at(span, 'quotation') || reading.inSentence(sentence, 'no-view', 'teaching-resource'))
        continue;
      if (/^vote/i.test(reading.text.slice(span.start, span.end)) && !opensClause(reading, span)) continue;
      // "The country is full", not "full of lovely walks".
      if (
        /(?:full|palestine)$/i.test(reading.text.slice(span.start, span.end)) &&
        !closesClause(reading, span)
      )
        continue;
      yield { message: 'view', span: toClauseEnd(reading, span, 3), ceiling: 'advise' };
    }
  },
});
