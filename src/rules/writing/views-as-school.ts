import { writtenSurfaces } from '../../engine/draft.ts';
import { isAsked, tokenAt } from '../../text/clause.ts';
import { spokenForSchool } from '../../text/spoken-for-school.ts';
import type { Span } from '../../engine/span.ts';
import type { Reading } from '../../text/reading.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';

/** An opinion put in the school's mouth. */
export const viewsAsSchool = defineDraftRule({
  id: 'views-as-school',
  topic: 'speaking-for-school',
  surfaces: writtenSurfaces,
  cues: [
    'school-voice',
    'voice-does',
    'voice-side',
    'voice-firm',
    'voice-act',
    'voice-lets',
    'leans-speaking-for-school',
  ],
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
      yield { message: 'voice', span: withWhatIsSaid(reading, span), ceiling: 'warn' };
    }
    for (const span of spokenForSchool(reading)) {
      if (reading.at(span, 'school-voice') || isAsked(reading, span)) continue;
      yield { message: 'perhaps', span, ceiling: 'warn', guess: true };
    }
    yield* leant(reading, 'speaking-for-school', 'perhaps');
  },
});

/** How far what is said may reach, in tokens. */
const longest = 18;

/** "Speaking for the staff, we’ll have none of it": whose voice it is, and what it says. */
function withWhatIsSaid(reading: Reading, span: Span): Span {
  const { words, ends, sentences } = reading.tokens;
  const last = tokenAt(reading, span.end - 1);
  if (
    !/^(?:on|speaking|talking|posting|tweeting|writing|answering|replying|commenting|officially|official|message|statement)\b/i.test(
      reading.text.slice(span.start, span.end),
    )
  )
    return span;
  let end = last;
  while (end + 1 < words.length && end - last < longest && sentences[end + 1] === sentences[last]) {
    end++;
    if (
      end > last + 1 &&
      words[end]!.kind !== 'word' &&
      words[end]!.kind !== 'number' &&
      words[end]!.norm !== "'s"
    ) {
      end--;
      break;
    }
  }
  return { start: span.start, end: ends[end]! };
}
