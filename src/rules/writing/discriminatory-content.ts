import { writtenSurfaces } from '../../engine/draft.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';

/**
 * Words that demean people for who they are. Naming a group, holding a view, quoting, reporting and
 * speaking of oneself are no part of it; the reading leaves them out.
 */
export const discriminatoryContent = defineDraftRule({
  id: 'discriminatory-content',
  topic: 'discriminatory',
  surfaces: writtenSurfaces,
  cues: ['demeaning', 'slur', 'leans-discriminatory'],
  messages: {
    demeaning: {
      notice: 'This could read as demeaning a whole group of people.',
      why: 'Someone in that group may read it, and policies ask staff not to post what demeans people for who they are.',
      instead: 'Say what happened or what you think, without putting it on the group.',
    },
    slur: {
      notice: 'This has a word that many people are hurt by.',
      why: 'Whatever is meant by it, a reader may take it as a slur on who they are.',
      instead: 'Use the name people use for themselves, or leave the word out.',
    },
    harm: {
      notice: 'This could read as wishing harm on a group of people.',
      why: 'People may feel unsafe when they read it, and it can be taken as a threat.',
      instead: 'Pause before posting, and say what you are angry about in other words.',
    },
    perhaps: {
      notice: 'Could this hurt people for who they are?',
      why: 'Someone it is about may read it, and a joke between friends reads otherwise to strangers.',
      instead: 'If it could, say it without that part. If not, carry on.',
    },
  },
  *check({ reading }) {
    for (const { span } of reading.marks('demeaning')) {
      if (reading.at(span, 'threat')) yield { message: 'harm', span };
      else yield { message: 'demeaning', span, ceiling: 'warn' };
    }
    for (const { span } of reading.marks('slur')) yield { message: 'slur', span, ceiling: 'warn' };
    yield* leant(reading, 'discriminatory', 'perhaps');
  },
});
