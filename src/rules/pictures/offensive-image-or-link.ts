import { writtenSurfaces } from '../../engine/draft.ts';
import { isAsked } from '../../text/clause.ts';
import { defineDraftRule } from '../define.ts';

/** A joke, meme, clip or link that the draft itself announces as demeaning or coarse. No picture is looked at. */
export const offensiveImageOrLink = defineDraftRule({
  id: 'offensive-image-or-link',
  topic: 'derogatory',
  surfaces: writtenSurfaces,
  cues: ['bigot-share', 'coarse-share'],
  messages: {
    coarse: {
      notice: 'This passes on something that may offend.',
      why: 'What is funny between friends can hurt once it is passed on, and readers know you as somebody who works with children.',
      instead: 'Leave it out, or keep it for a conversation face to face.',
    },
    demeaning: {
      notice: 'This passes on something that may demean a group of people.',
      why: 'Someone in that group may see it, and sharing can be read as agreeing, whatever you meant.',
      instead: 'Leave it out. If you want to speak against it, say so in your own words.',
      topic: 'discriminatory',
    },
  },
  *check({ reading }) {
    for (const [kind, message] of [
      ['bigot-share', 'demeaning'],
      ['coarse-share', 'coarse'],
    ] as const) {
      for (const { span, sentence } of reading.marks(kind)) {
        if (reading.inside(span, 'quotation') || reading.inSentence(sentence, 'not-shared')) continue;
        if (isAsked(reading, span) || (kind === 'coarse-share' && reading.at(span, 'bigot-share'))) continue;
        yield { message, span, ceiling: 'warn' };
      }
    }
  },
});
