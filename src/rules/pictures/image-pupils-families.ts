import { writtenSurfaces } from '../../engine/draft.ts';
import { defineDraftRule } from '../define.ts';

/** An attached picture may show pupils or their families. Lanyard has not looked: it asks. */
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
  *check({ draft, reading }) {
    for (const { span } of reading.marks('picture-talk')) yield { message: 'words', span, ceiling: 'warn' };
    if (!draft.media || draft.mediaAnswer === 'shows-none') return;
    yield draft.mediaAnswer === 'shows-pupils' ? { message: 'shown' } : { message: 'ask', guess: true };
  },
});
