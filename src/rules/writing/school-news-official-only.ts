import { opensClause, toClauseEnd } from '../../text/clause.ts';
import { toldAhead } from '../../text/school-news-told.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';

/** School news, results, dates or celebration on a personal account. To share the school's own post is fine. */
export const schoolNewsOfficialOnly = defineDraftRule({
  id: 'school-news-official-only',
  topic: 'official-accounts',
  surfaces: ['post', 'comment'],
  cues: ['school-news', 'grade-claim', 'news-turn', 'news-cause', 'leans-official-accounts'],
  messages: {
    news: {
      notice: 'This reads as news from your school.',
      why: 'On a personal account it can look like an announcement, and it links you to the school.',
      instead:
        'Share the school’s own post about it, or pass it to whoever looks after the school’s accounts.',
    },
    perhaps: {
      notice: 'Is this news from your school, or done in its name?',
      why: 'On a personal account it can look like an announcement, and it links you to the school.',
      instead:
        'If it is, share the school’s own post, or pass it to whoever looks after the school’s accounts. If not, carry on.',
    },
  },
  *check({ draft, reading, school }) {
    if (accountKind(draft, school) !== 'personal' || reading.has('official-share')) return;
    const grades = reading.has('inspection-word') ? reading.marks('grade-claim') : [];
    for (const { span, sentence } of [...reading.marks('school-news'), ...grades]) {
      if (reading.inside(span, 'quotation') || reading.inSentence(sentence, 'own-family', 'union-talk'))
        continue;
      if (reading.inSentence(sentence, 'news-open') && !reading.inSentence(sentence, 'school-name')) continue;
      // "Her school is closed" is another's.
      if (/^school\b/i.test(reading.text.slice(span.start, span.end)) && !opensClause(reading, span))
        continue;
      yield { message: 'news', span: toClauseEnd(reading, span, 4), ceiling: 'warn' };
    }
    for (const span of toldAhead(reading))
      if (!reading.at(span, 'school-news')) yield { message: 'perhaps', span, ceiling: 'warn', guess: true };
    yield* leant(reading, 'official-accounts', 'perhaps');
  },
});
