import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { seenIn, seenWords } from '../seen-in-pictures.ts';

type MessageId = 'ask' | 'shown' | 'named' | 'words';

/** Pictures or names of people in an official draft: is there consent for each of them? */
export const officialImageConsent = defineDraftRule<MessageId>({
  id: 'official-image-consent',
  topic: 'images',
  surfaces: ['post'],
  messages: {
    ask: {
      notice: 'Is there consent for everyone in the attached picture?',
      why: '{{seen}} A picture on the school’s own account goes as far as any other. {{source}}',
      instead: 'Check the consent list before it goes out; leave out whoever is not on it.',
      copy: true,
      question: { text: 'Does it show children or their families?', yes: 'Yes, it does', no: 'No' },
    },
    shown: {
      notice: 'The attached picture shows {{learner}}s or their families. Is there consent for each of them?',
      why: 'A picture on the school’s own account goes as far as any other. {{source}}',
      instead: 'Check the consent list before it goes out; leave out whoever is not on it.',
    },
    named: {
      notice: 'This may name a {{learner}}. Is there consent for the name?',
      why: 'A name beside a picture or a class makes a child easy to find. {{source}}',
      instead: 'Leave the name out, or use what the family has agreed to.',
    },
    words: {
      notice: 'This speaks of pictures. Is there consent for everyone in them?',
      why: 'A picture on the school’s own account goes as far as any other. {{source}}',
      instead: 'Check the consent list before they go out.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (accountKind(draft, school) === 'personal') return;
    const data = { source: sources[parameters.imageConsent], seen: seenWords(draft) };
    if (draft.media && draft.mediaAnswer !== 'shows-none') {
      yield draft.mediaAnswer === 'shows-pupils'
        ? { message: 'shown', data }
        : { message: 'ask', guess: true, data, ...(seenIn(draft).nothing && { ceiling: 'warn' }) };
    }
    for (const { span } of reading.marks('pupil-name'))
      yield { message: 'named', span, ceiling: 'warn', data };
    for (const { span } of reading.marks('picture-talk'))
      yield { message: 'words', span, ceiling: 'warn', data };
  },
});

const sources = {
  written: 'Your policy asks for consent in writing.',
  'at-admission': 'Your policy says that consent is asked for when a family joins.',
  off: 'Your school will have a list of who has agreed.',
};
