import { definePersonRule } from '../define.ts';
import { aColleague } from '../who-it-is.ts';

/** Inviting a colleague. To be invited by one is no part of it. */
export const colleagueConnectionMet = definePersonRule<'invite'>({
  id: 'colleague-connection',
  topic: 'colleague-contact',
  messages: {
    invite: {
      notice: '{{who}} Take a moment before you invite them.',
      why: 'At work it is not always easy to leave an invitation, least of all for somebody who answers to you.',
      instead: 'Carry on if you are at ease with it.',
    },
  },
  check({ meeting, parameters }) {
    if (meeting.way !== 'ask' || parameters.colleagueConnection !== 'caution-when-inviting') return undefined;
    const who = aColleague(meeting);
    return who && { message: 'invite', ...who.weight, data: { who: who.words } };
  },
});
