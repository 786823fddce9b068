import { writtenSurfaces } from '../../engine/draft.ts';
import { defineDraftRule } from '../define.ts';

/** A pause for drafts that lean on being private: nothing online is sure to stay so. */
export const assumePublic = defineDraftRule({
  id: 'assume-public',
  topic: 'other',
  surfaces: writtenSurfaces,
  cues: ['relies-on-privacy'],
  messages: {
    pause: {
      notice: 'This counts on staying private.',
      why: 'Screenshots, shares and mistaken settings carry private posts further than anyone meant.',
      instead: 'Ask yourself whether you would be content for the whole school community to read it.',
    },
  },
  *check({ reading }) {
    for (const { span, sentence } of reading.marks('relies-on-privacy'))
      if (!reading.inSentence(sentence, 'privacy-idle')) yield { message: 'pause', span, ceiling: 'advise' };
  },
});
