import { writtenSurfaces } from '../../engine/draft.ts';
import { Stretches } from '../../engine/stretches.ts';
import type { Parameters } from '../../school/parameters.ts';
import type { AccountKind } from '../../school/school-details.ts';
import { picturesOfChildren } from '../../text/picture-talk.ts';
import { shownChildren } from '../../text/shown-children.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';
import { seenIn, seenWords } from '../seen-in-pictures.ts';

type Ask = 'ask' | 'ask-staff' | 'ask-work' | 'ask-official';

/** An attached picture may show pupils or their families, or come from work. What was seen is said; who it is, is asked. */
export const imagePupilsFamilies = defineDraftRule<Ask | 'shown' | 'words' | 'perhaps'>({
  id: 'image-pupils-families',
  topic: 'images',
  surfaces: [...writtenSurfaces, 'profile-picture'],
  cues: ['picture-talk', 'picture-cue', 'look-cue', 'shot-word', 'shot-shown', 'child-made', 'leans-images'],
  messages: {
    ask: {
      notice: 'Does the attached picture show {{learner}}s or their families?',
      why: '{{seen}} Your policy speaks of pictures in which they can be seen.',
      instead: 'If it does, take the picture out. If not, say so and carry on.',
      copy: true,
      question: { text: 'Does it show them?', yes: 'Yes, it does', no: 'No' },
    },
    'ask-staff': {
      notice: 'Does the attached picture show {{learner}}s, their families or colleagues?',
      why: '{{seen}} Your policy speaks of pictures in which any of them can be seen. A picture of you alone is your own.',
      instead: 'If it does, take the picture out or ask first. If not, say so and carry on.',
      copy: true,
      question: {
        text: 'Whom does it show?',
        yes: '{{Learner}}s or families',
        other: 'Only colleagues',
        no: 'None of them, or only me',
      },
    },
    'ask-work': {
      notice: 'Did you take the attached picture at work, or does it show {{learner}}s or their families?',
      why: '{{seen}} Your policy speaks of pictures that come from work, which no one can tell from the picture.',
      instead: 'If it comes from work, take it out. If not, say so and carry on.',
      copy: true,
      question: { text: 'Does it come from work?', yes: 'Yes, it does', no: 'No' },
    },
    'ask-official': {
      notice: 'Is the attached picture from school, or does it show {{learner}}s or their families?',
      why: '{{seen}} Your policy leaves such pictures to the school’s own platforms.',
      instead: 'If it is, share the school’s own post instead. If not, say so and carry on.',
      copy: true,
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
    perhaps: {
      notice: 'Is this about a picture or film of {{learner}}s, colleagues or the school?',
      why: 'Pictures stay online, are copied and tagged, and tell where people can be found.',
      instead: 'If it is, leave it to the school’s own channels, where consent is known. If not, carry on.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (!speaksOf(accountKind(draft, school), parameters)) return;
    // To pass on the school's own post is what such a policy asks for.
    if (parameters.imageRule === 'official-only' && reading.has('official-share')) return;
    const said = new Stretches();
    for (const span of picturesOfChildren(reading)) {
      said.add(span);
      yield { message: 'words', span, ceiling: 'warn' };
    }
    for (const span of shownChildren(reading))
      if (!said.meet(span)) yield { message: 'words', span, ceiling: 'warn' };
    yield* leant(reading, 'images', 'perhaps');
    if (!draft.media || draft.mediaAnswer === 'shows-none' || draft.mediaAnswer === 'shows-staff') return;
    if (draft.mediaAnswer === 'shows-pupils') {
      yield { message: 'shown' };
      return;
    }
    const { learnerWord } = parameters;
    const data = {
      seen: seenWords(draft),
      Learner: `${learnerWord.charAt(0).toUpperCase()}${learnerWord.slice(1)}`,
    };
    const quiet = seenIn(draft).nothing;
    yield { message: questionOf(parameters), guess: true, data, ...(quiet && { ceiling: 'warn' }) };
  },
});

/** On the school's own accounts, pictures are a matter of consent wherever the policy speaks of consent. */
const speaksOf = (kind: AccountKind, { imageConsent }: Parameters): boolean =>
  kind === 'personal' || imageConsent === 'off';

const questionOf = ({ imageRule, imageStaff }: Parameters): Ask => {
  if (imageRule === 'work-derived') return 'ask-work';
  if (imageRule === 'official-only') return 'ask-official';
  return imageStaff === 'on' ? 'ask-staff' : 'ask';
};
