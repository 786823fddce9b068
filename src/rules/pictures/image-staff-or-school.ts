import { writtenSurfaces } from '../../engine/draft.ts';
import { Stretches } from '../../engine/stretches.ts';
import { picturesOfChildren, picturesOfSchool } from '../../text/picture-talk.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { seenIn, seenWords } from '../seen-in-pictures.ts';

/** A picture of staff, or one in which the school can be recognised: a sign, a lanyard, its file; and words about one. */
export const imageStaffOrSchool = defineDraftRule({
  id: 'image-staff-or-school',
  topic: 'images',
  surfaces: [...writtenSurfaces, 'profile-picture'],
  cues: ['picture-cue', 'look-cue'],
  messages: {
    words: {
      notice: 'This speaks of a picture of colleagues or of the school.',
      why: 'A face, a badge or a sign ties the picture, and everyone in it, to the school.',
      instead: 'Ask whoever is in it first, and leave out what shows the school.',
    },
    school: {
      notice: 'The school may be recognised in the attached picture.',
      why: '{{seen}} A sign, a badge or a uniform ties a picture, and everyone in it, to the school.',
      instead: 'Cover what shows the school, or take the picture out.',
      copy: true,
    },
    place: {
      notice: 'The attached picture’s file tells where it was taken.',
      why: '{{seen}} If that was at work, whoever saves the picture can tell which school it is.',
      instead: 'Attach a copy without it. Lanyard can make one.',
      copy: true,
    },
    staff: {
      notice: 'The attached picture shows colleagues.',
      why: 'Your policy speaks of pictures of staff. They may not want to be found by it.',
      instead: 'Ask each of them first, or take the picture out.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (accountKind(draft, school) !== 'personal' || reading.has('official-share')) return;
    const children = new Stretches(picturesOfChildren(reading));
    for (const span of picturesOfSchool(reading)) {
      if (children.meet(span)) continue;
      yield { message: 'words', span, ceiling: 'advise', guess: true };
    }
    if (!draft.media) return;
    if (parameters.imageStaff === 'on' && draft.mediaAnswer === 'shows-staff') yield { message: 'staff' };
    if (parameters.imageSchool !== 'on') return;
    const { words, told, logo, traces } = seenIn(draft);
    const data = { seen: seenWords(draft) };
    if (words.length + told.length > 0 || logo) yield { message: 'school', guess: true, data };
    // Where the policy speaks of places by themselves, that rule says it.
    else if (traces.includes('place') && parameters.locationRule !== 'on')
      yield { message: 'place', guess: true, data };
  },
});
