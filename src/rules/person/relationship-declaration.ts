import { isPress } from '../../engine/meeting.ts';
import { definePersonRule } from '../define.ts';
import { allConditions, familyStanding } from '../family-standing.ts';
import { thePeople } from '../routes.ts';
import { aParent } from '../who-it-is.ts';

type MessageId = 'family' | 'friend';

/** A family link or an earlier friendship that the policy asks to be made known. */
export const relationshipDeclarationMet = definePersonRule<MessageId>({
  id: 'relationship-declaration',
  topic: 'pupil-contact',
  messages: {
    family: {
      notice: 'You marked this person as family. Is that known at school?',
      why: 'Your policy makes room for family once {{conditions}}. To say it early is the easy way.',
      instead: 'Tell {{whom}}, then note it on this card. “Who to ask” has words to begin with.',
    },
    friend: {
      notice: '{{who}} You are connected. Did you know them before?',
      why: 'Your policy asks that friendships from before a family came to the school are made known.',
      instead: 'If you did, tell {{whom}}. If they work at the school too, mark them as a colleague.',
      topic: 'parent-contact',
    },
  },
  check({ meeting, parameters }) {
    const { way, marks } = meeting;
    if (isPress(way) || way === 'suggestion' || way === 'member') return undefined;
    const whom = parameters.declareTo || parameters['familyException.tellWhom'];
    if (!whom) return undefined;
    const open = (['pupil', 'parent'] as const).some(
      (who) => familyStanding(meeting, parameters, who) === 'open',
    );
    const data = { whom: thePeople([whom]), conditions: allConditions(parameters) };
    if (open) return { message: 'family', data };
    const connected = way === 'friend' || way === 'following';
    if (!connected || parameters.parentConnection !== 'consider-and-declare') return undefined;
    // To colleagues who are parents the policy leaves their friendships.
    if (marks.includes('family') || marks.includes('colleague')) return undefined;
    const who = aParent(meeting, parameters);
    return who && { message: 'friend', ceiling: 'advise', ...who.weight, data: { ...data, who: who.words } };
  },
});
