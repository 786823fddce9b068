import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** A quiet checklist before a post goes out from an official or professional account. */
export const officialAccountConduct = defineDraftRule({
  id: 'official-account-conduct',
  topic: 'official-accounts',
  surfaces: ['post'],
  messages: {
    official: {
      notice: 'You are posting as the school.',
      why: 'Is it for teaching or the school community, free of anything personal, and can families who are not on this site get it too?',
      instead: 'A quick look through is enough; then carry on.',
    },
    professional: {
      notice: 'You are posting from your professional account.',
      why: 'Is it about your work, and would you be content to have said it in the staffroom?',
      instead: 'A quick look through is enough; then carry on.',
    },
  },
  *check({ draft, school }) {
    const kind = accountKind(draft, school);
    if (kind !== 'personal') yield { message: kind };
  },
});
