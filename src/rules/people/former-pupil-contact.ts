import { writtenSurfaces } from '../../engine/draft.ts';
import type { Parameters } from '../../school/parameters.ts';
import type { Reading } from '../../text/reading.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';
import { reachesFormer } from '../reaching.ts';

type MessageId = 'care' | 'not' | 'ask-head' | 'marked';

/** Getting in touch with somebody who used to be a pupil: a mark on the recipient, or words only such a person is told. */
export const formerPupilContact = defineDraftRule<MessageId>({
  id: 'former-pupil-contact',
  topic: 'former-pupil-contact',
  surfaces: writtenSurfaces,
  cues: [
    'to-former-pupil',
    'calls-former-pupils',
    'past-pupil-reads',
    'past-pupil-told',
    'grown-since',
    'grown-hint',
    'they-grew',
    'leans-former-pupil-contact',
  ],
  messages: {
    marked: {
      notice: 'You marked somebody this goes to as a former {{learner}}.',
      why: 'They may have left not long ago, or have brothers and sisters at the school still.',
      instead: 'Take care with it, or keep in touch through the school.',
    },
    care: {
      notice: 'Is this to somebody who used to be a {{learner}}? Take care with it.',
      why: 'They may have left not long ago, or have brothers and sisters at the school still.',
      instead: 'Carry on if they are long grown up. If not, keep in touch through the school.',
    },
    not: {
      notice: 'Is this to somebody who used to be a {{learner}}?',
      why: 'Your policy asks staff not to connect with former {{learner}}s on personal accounts, however long ago it was.',
      instead: 'Leave it, or keep in touch through the school.',
    },
    'ask-head': {
      notice: 'Is this to somebody who used to be a {{learner}}?',
      why: 'Where they left lately, your policy asks for a word with the Head first.',
      instead: 'If they left lately, ask first. If it was long ago, carry on with care.',
    },
  },
  *check({ draft, reading, parameters }) {
    const { recipients } = draft;
    if (recipients?.length) {
      // Where a policy bars accepting past pupils, writing to one is not what it bars.
      const spokenOf = recipients.includes('former-pupil') && parameters.formerRule !== 'not-accept';
      if (spokenOf && !recipients.includes('family') && !recipients.includes('colleague'))
        yield { message: 'marked' };
      return;
    }
    // Schoolfriends write to one another in the same words.
    if (reading.has('own-school-days') || draft.named?.includes('staff')) return;
    const sentences = new Set<number>();
    for (const kind of ['to-former-pupil', 'calls-former-pupils'] as const) {
      for (const { span, sentence } of reading.marks(kind)) {
        if (sentences.has(sentence) || isAnothers(reading, span, sentence)) continue;
        sentences.add(sentence);
        yield { message: messageOf(parameters), span, ceiling: 'warn' };
      }
    }
    if (sentences.size === 0)
      for (const span of reachesFormer(draft, reading)) {
        sentences.add(-1);
        yield { message: messageOf(parameters), span, guess: true, ceiling: 'warn' };
      }
    yield* leant(reading, 'former-pupil-contact', messageOf(parameters));
  },
});

const isAnothers = (reading: Reading, span: { start: number; end: number }, sentence: number): boolean =>
  reading.inside(span, 'quotation') || reading.inSentence(sentence, 'own-family', 'public-figure');

const messageOf = ({ formerRule }: Parameters): MessageId =>
  formerRule === 'ask-head'
    ? 'ask-head'
    : formerRule === 'advised-not' || formerRule === 'not-accept'
      ? 'not'
      : 'care';
