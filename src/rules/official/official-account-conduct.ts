import { writtenSurfaces } from '../../engine/draft.ts';
import { channelKinds, channelTalk } from '../../text/school-channels.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** A quiet checklist before a post goes out from an official or professional account; and talk of one's own things on it. */
export const officialAccountConduct = defineDraftRule({
  id: 'official-account-conduct',
  topic: 'official-accounts',
  surfaces: writtenSurfaces,
  cues: channelKinds,
  accounts: ['professional', 'official'],
  messages: {
    official: {
      notice: 'You are posting as the school.',
      why: 'Is it for teaching or the school community, free of anything personal, and can families who are not on this site get it too?',
      instead: 'A quick look through is enough; then carry on.',
    },
    own: {
      notice: 'Is this about what you do with an account of the school?',
      why: 'What goes out there is read as the school’s word, also when it was meant for your own account.',
      instead:
        'If something went out that is not the school’s, tell whoever looks after the account. If not, carry on.',
    },
    professional: {
      notice: 'You are posting from your professional account.',
      why: 'Is it about your work, and would you be content to have said it in the staffroom?',
      instead: 'A quick look through is enough; then carry on.',
    },
  },
  *check({ draft, reading, school }) {
    for (const span of channelTalk(reading, 'slips'))
      yield { message: 'own', span, ceiling: 'warn', guess: true };
    if (draft.surface !== 'post') return;
    const kind = accountKind(draft, school);
    if (kind !== 'personal') yield { message: kind };
  },
});
