import { definePersonRule } from '../define.ts';
import { allConditions, familyStanding, whomToTell } from '../family-standing.ts';
import { routesTo } from '../routes.ts';
import { aPupil } from '../who-it-is.ts';

type MessageId = 'write' | 'family';

/** A message to a pupil, before the first word of it. */
export const pupilContactOutgoingMet = definePersonRule<MessageId>({
  id: 'pupil-contact-outgoing',
  topic: 'pupil-contact',
  messages: {
    write: {
      notice: '{{who}} You are about to write to them.',
      why: 'Where {{learner}}s and staff talk through the school, everyone can see that all is well.',
      instead: 'Take it to school instead. {{routes}}',
    },
    family: {
      notice: 'You marked this person as family and as a {{learner}}.',
      why: 'Your policy lets family stay in touch once {{conditions}}; you have not noted that yet.',
      instead: 'If that is so, note it on this card. If not, a word with {{whom}} settles it.',
    },
  },
  check({ meeting, parameters }) {
    const who = meeting.way === 'write' ? aPupil(meeting, parameters) : undefined;
    if (!who) return undefined;
    const standing = familyStanding(meeting, parameters, 'pupil');
    if (standing === 'met') return undefined;
    const data = {
      who: who.words,
      routes: routesTo(parameters.pupilRoutes),
      conditions: allConditions(parameters),
      whom: whomToTell(parameters),
    };
    return { message: standing === 'open' ? 'family' : 'write', ...who.weight, data };
  },
});
