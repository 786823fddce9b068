import { profileSurfaces } from '../../engine/draft.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';
import { remove } from '../fixes.ts';
import { seenIn, seenWords } from '../seen-in-pictures.ts';

/** The person's own private profile names the school or gives it away. A work profile says where one works. */
export const profileNamesSchool = defineDraftRule({
  id: 'profile-names-school',
  topic: 'school-in-profile',
  surfaces: [...profileSurfaces, 'profile-picture'],
  cues: ['school-name', 'school-handle', 'school-domain', 'school-postcode'],
  messages: {
    name: {
      notice: 'This names your school in your profile.',
      why: 'Whatever you post can then be read as coming from the school, and {{learner}}s and parents can find you by it.',
      instead: 'Leave the school out of your profile.',
    },
    handle: {
      notice: 'This points from your profile to the school’s account.',
      why: 'A tag or link names the school as plainly as its name does.',
      instead: 'Leave the tag or link out of your profile.',
    },
    picture: {
      notice: 'This picture names your school on your profile.',
      why: '{{seen}} A sign, a badge or a lanyard in a profile picture says where you work as plainly as words.',
      instead: 'Choose a picture without it, or cover it first.',
      copy: true,
    },
    place: {
      notice: 'This is your school’s address or website.',
      why: 'It tells as much as the school’s name would.',
      instead: 'Leave it out of your profile.',
    },
  },
  *check({ draft, reading, school }) {
    if (accountKind(draft, school) !== 'personal') return;
    const { words, logo } = seenIn(draft);
    if (draft.surface === 'profile-picture' && (words.length > 0 || logo))
      yield { message: 'picture', data: { seen: seenWords(draft) } };
    for (const { span } of reading.marks('school-name')) yield { message: 'name', span, fixes: [remove] };
    for (const { span } of reading.marks('school-handle')) yield { message: 'handle', span, fixes: [remove] };
    for (const { span } of reading.marks('school-domain')) yield { message: 'place', span, fixes: [remove] };
    for (const { span } of reading.marks('school-postcode'))
      yield { message: 'place', span, fixes: [remove] };
  },
});
