import { accountKind } from '../account-kind.ts';
import { definePersonRule } from '../define.ts';

/** Following or liking the school’s own page from a personal account, where the policy would rather have another. */
export const officialAccountConductMet = definePersonRule<'follow'>({
  id: 'official-account-conduct',
  topic: 'official-accounts',
  messages: {
    follow: {
      notice: 'This is the school’s own page. From this account, a follow or like ties you to the school.',
      why: 'Your policy advises following the school’s channels from a professional account where you have one.',
      instead: 'If you have such an account, follow from there. If not, carry on.',
    },
  },
  check({ meeting, school, parameters }) {
    if (!meeting.ofSchool || meeting.way !== 'ask' || parameters.followFromProfessional !== 'on')
      return undefined;
    if (accountKind(meeting, school) !== 'personal') return undefined;
    return { message: 'follow', ceiling: 'advise' };
  },
});
