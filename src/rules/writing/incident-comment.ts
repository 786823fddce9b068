import { writtenSurfaces } from '../../engine/draft.ts';
import { toClauseEnd } from '../../text/clause.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/**
 * Talk of something that has happened at the school. Once the person has said that something has,
 * weaker words are enough to ask.
 */
export const incidentComment = defineDraftRule({
  id: 'incident-comment',
  topic: 'official-accounts',
  surfaces: writtenSurfaces,
  cues: ['incident-talk', 'incident-cue'],
  messages: {
    incident: {
      notice: 'This speaks of something that has happened at your school.',
      why: 'Families may not know yet, and early details often turn out wrong. News of it should come from the school.',
      instead: 'Wait for the school’s own statement, and share that.',
    },
    maybe: {
      notice: 'Is this about what has happened at your school?',
      why: 'You told Lanyard that something has happened. News and comment on it should come from the school.',
      instead: 'If it is, leave it to the school’s own channels for now. If not, carry on.',
    },
  },
  *check({ draft, reading, school }) {
    if (accountKind(draft, school) === 'official') return;
    for (const { span, sentence } of reading.marks('incident-talk')) {
      if (reading.inside(span, 'quotation') || reading.inSentence(sentence, 'no-incident', 'own-family'))
        continue;
      yield { message: 'incident', span: toClauseEnd(reading, span, 4), ceiling: 'warn' };
    }
    if (!school.incidentMode) return;
    for (const { span, sentence } of reading.marks('incident-cue')) {
      if (reading.at(span, 'incident-talk') || reading.inSentence(sentence, 'no-incident')) continue;
      yield { message: 'maybe', span, ceiling: 'warn', guess: true };
    }
  },
});
