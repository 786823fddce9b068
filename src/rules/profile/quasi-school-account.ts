import { handleLikeness, isListedChannel, isListedSite, nameLikeness } from '../../text/school-accounts.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** An account whose name is the school's, or a part of it, and that is not on the official list. */
export const quasiSchoolAccount = defineDraftRule({
  id: 'quasi-school-account',
  topic: 'official-accounts',
  surfaces: ['display-name', 'handle'],
  messages: {
    looks: {
      notice: 'This account’s name looks like the school’s own.',
      why: 'Parents and {{learner}}s may take it for an official account, and what is on it for the school’s word.',
      instead: 'Choose a name without the school in it, or ask your school to make it an official account.',
    },
    maybe: {
      notice: 'Could people take this account for one of the school’s?',
      why: 'Its name is one that the school goes by.',
      instead: 'If they could, choose a name without it. If it is your own name, carry on.',
    },
  },
  *check({ draft, school, parameters }) {
    const kind = accountKind(draft, school);
    if (kind === 'official' || isListedChannel(draft.text, draft.site, parameters['official.channels']))
      return;
    const likeness =
      draft.surface === 'handle' ? handleLikeness(draft.text, school) : nameLikeness(draft.text, school);
    if (!likeness) return;
    const span = { start: 0, end: draft.text.length };
    // Where a site is listed without an account, and the person has not said whose this is, it may be the school's.
    const unsaid = !draft.site || school.accountKinds[draft.site] === undefined;
    const listed = unsaid && isListedSite(draft.site, parameters['official.channels']);
    if (likeness === 'perhaps' || listed) yield { message: 'maybe', span, guess: true };
    else yield { message: 'looks', span, guess: kind === 'professional' };
  },
});
