import { writtenSurfaces } from '../../engine/draft.ts';
import { toClauseEnd } from '../../text/clause.ts';
import { defineDraftRule } from '../define.ts';

/** A draft that tells of an account or a device left open to whoever came by. */
export const signedInUnattended = defineDraftRule({
  id: 'signed-in-unattended',
  topic: 'passwords',
  surfaces: writtenSurfaces,
  cues: ['left-open'],
  messages: {
    open: {
      notice: 'This tells of a device or account that was left open.',
      why: 'Whoever picks it up can read and post as you, and telling people invites another go.',
      instead:
        'Log out everywhere in the site’s settings, change the password, and lock the screen when you step away.',
    },
  },
  *check({ reading }) {
    for (const { span, sentence } of reading.marks('left-open')) {
      if (reading.inside(span, 'quotation') || reading.inSentence(sentence, 'own-family')) continue;
      yield { message: 'open', span: toClauseEnd(reading, span, 5), ceiling: 'advise' };
    }
  },
});
