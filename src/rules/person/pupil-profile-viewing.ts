import { definePersonRule } from '../define.ts';
import { familyStanding } from '../family-standing.ts';
import { aPupil } from '../who-it-is.ts';

/** A pupil’s page that is open. A stray press opens it as well, so it is noticed and never held or noted down. */
export const pupilProfileViewingMet = definePersonRule<'open'>({
  id: 'pupil-profile-viewing',
  topic: 'pupil-contact',
  messages: {
    open: {
      notice: '{{who}} This is their page.',
      why: 'Your policy asks staff not to look at {{learner}}s’ pages. Anyone can come here by a stray press, and nothing is recorded.',
      instead: 'Go back when you are ready.',
    },
  },
  check({ meeting, parameters }) {
    if (meeting.way !== 'profile' || parameters.viewingRule !== 'on') return undefined;
    const who = aPupil(meeting, parameters);
    if (!who || familyStanding(meeting, parameters, 'pupil') === 'met') return undefined;
    return { message: 'open', ...who.weight, data: { who: who.words } };
  },
});
