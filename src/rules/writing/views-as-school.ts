import { writtenSurfaces } from '../../engine/draft.ts';
import { isAsked } from '../../text/clause.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';

/** An opinion put in the school's mouth. */
export const viewsAsSchool = defineDraftRule({
  id: 'views-as-school',
  topic: 'speaking-for-school',
  surfaces: writtenSurfaces,
  cues: ['school-voice', 'leans-speaking-for-school'],
  messages: {
    voice: {
      notice: 'This reads as the school’s view.',
      why: 'People will take a private opinion for the school’s, and for that of everyone who works there.',
      instead: 'Say “I think”, and leave the school out of it.',
    },
    perhaps: {
      notice: 'Could this be taken for what the school thinks or promises?',
      why: 'People will take a private opinion for the school’s, and for that of everyone who works there.',
      instead: 'If it could, say “I think”, and leave the school out of it. If not, carry on.',
    },
  },
  *check({ draft, reading, school }) {
    if (accountKind(draft, school) === 'official') return;
    for (const { span } of reading.marks('school-voice')) {
      if (reading.inside(span, 'quotation') || isAsked(reading, span)) continue;
      yield { message: 'voice', span, ceiling: 'warn' };
    }
    yield* leant(reading, 'speaking-for-school', 'perhaps');
  },
});
