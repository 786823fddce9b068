import { writtenSurfaces } from '../../engine/draft.ts';
import { overlaps } from '../../engine/span.ts';
import { picturesOfChildren, picturesOfSchool } from '../../text/picture-talk.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** Words about a picture of staff, or of the school: a sign, a lanyard, a classroom. No picture is looked at. */
export const imageStaffOrSchool = defineDraftRule({
  id: 'image-staff-or-school',
  topic: 'images',
  surfaces: writtenSurfaces,
  messages: {
    words: {
      notice: 'This speaks of a picture of colleagues or of the school.',
      why: 'A face, a badge or a sign ties the picture, and everyone in it, to the school.',
      instead: 'Ask whoever is in it first, and leave out what shows the school.',
    },
  },
  *check({ draft, reading, school }) {
    if (accountKind(draft, school) !== 'personal' || reading.has('official-share')) return;
    const children = picturesOfChildren(reading);
    for (const span of picturesOfSchool(reading)) {
      if (children.some((one) => overlaps(one, span))) continue;
      yield { message: 'words', span, ceiling: 'advise', guess: true };
    }
  },
});
