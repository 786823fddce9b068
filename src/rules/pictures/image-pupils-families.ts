import { writtenSurfaces } from '../../engine/draft.ts';
import type { Parameters } from '../../school/parameters.ts';
import type { AccountKind } from '../../school/school-details.ts';
import { picturesOfChildren } from '../../text/picture-talk.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** An attached picture may show pupils or their families, or come from work. Lanyard has not looked: it asks. */
export const imagePupilsFamilies = defineDraftRule({
  id: 'image-pupils-families',
  topic: 'images',
  surfaces: writtenSurfaces,
  messages: {
    ask: {
      notice: 'Does the attached picture show {{learner}}s or their families?',
      why: 'Your policy speaks of pictures in which they can be seen. Lanyard has not looked at the picture.',
      instead: 'If it does, take the picture out. If not, say so and carry on.',
      question: { text: 'Does it show them?', yes: 'Yes, it does', no: 'No' },
    },
    'ask-work': {
      notice: 'Did you take the attached picture at work, or does it show {{learner}}s or their families?',
      why: 'Your policy speaks of pictures that come from work, which no one can tell from the picture. Lanyard has not looked at it.',
      instead: 'If it comes from work, take it out. If not, say so and carry on.',
      question: { text: 'Does it come from work?', yes: 'Yes, it does', no: 'No' },
    },
    'ask-official': {
      notice: 'Is the attached picture from school, or does it show {{learner}}s or their families?',
      why: 'Your policy leaves such pictures to the school’s own platforms. Lanyard has not looked at the picture.',
      instead: 'If it is, share the school’s own post instead. If not, say so and carry on.',
      question: { text: 'Is it from school?', yes: 'Yes, it is', no: 'No' },
    },
    shown: {
      notice: 'The attached picture shows {{learner}}s or their families.',
      why: 'Pictures of children stay online, are copied, and tell where they go to school.',
      instead: 'Take the picture out, or pass it to whoever runs the school’s own channels.',
    },
    words: {
      notice: 'This speaks of pictures of {{learner}}s.',
      why: 'Pictures of children stay online, are copied and tagged, and tell where they go to school.',
      instead: 'Leave the pictures to the school’s own channels, where consent is known.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (!speaksOf(accountKind(draft, school), parameters)) return;
    // To pass on the school's own post is what such a policy asks for.
    if (parameters.imageRule === 'official-only' && reading.has('official-share')) return;
    for (const span of picturesOfChildren(reading)) yield { message: 'words', span, ceiling: 'warn' };
    if (!draft.media || draft.mediaAnswer === 'shows-none') return;
    yield draft.mediaAnswer === 'shows-pupils'
      ? { message: 'shown' }
      : { message: questionOf(parameters), guess: true };
  },
});

/** On the school's own accounts, pictures are a matter of consent wherever the policy speaks of consent. */
const speaksOf = (kind: AccountKind, { imageConsent }: Parameters): boolean =>
  kind === 'personal' || imageConsent === 'off';

const questionOf = ({ imageRule }: Parameters): 'ask' | 'ask-work' | 'ask-official' =>
  imageRule === 'work-derived' ? 'ask-work' : imageRule === 'official-only' ? 'ask-official' : 'ask';
