import type { Meeting } from '../../engine/meeting.ts';
import type { Parameters } from '../../school/parameters.ts';
import type { Severity } from '../../school/severity.ts';
import { definePersonRule } from '../define.ts';
import { aFormerPupil } from '../who-it-is.ts';

type MessageId = 'care' | 'not' | 'not-accept' | 'ask-head' | 'long-ago';

/** Being connected with somebody who used to be a pupil, or writing to them. */
export const formerPupilContactMet = definePersonRule<MessageId>({
  id: 'former-pupil-contact',
  topic: 'former-pupil-contact',
  messages: {
    care: {
      notice: '{{who}} Take care with it.',
      why: 'They may have left not long ago, or have brothers and sisters at the school still.',
      instead: 'Carry on if they are long grown up. If not, the school can keep in touch with them.',
    },
    not: {
      notice: '{{who}}',
      why: 'Your policy asks staff not to connect with former {{learner}}s on personal accounts, however long ago it was.',
      instead: 'Leave it, or keep in touch through the school.',
    },
    'not-accept': {
      notice: '{{who}} This would accept them.',
      why: 'Your policy asks staff not to accept invitations from former {{learner}}s, however long ago it was.',
      instead: 'Leave it unanswered, or keep in touch through the school.',
    },
    'ask-head': {
      notice: '{{who}}{{left}}',
      why: 'Where they left lately, your policy asks for a word with the Head first. It does not say how long “lately” is.',
      instead: 'If it was lately, ask first. If it was long ago, carry on with care.',
    },
    'long-ago': {
      notice: '{{who}} It was some years ago, as you noted. Take care with it.',
      why: 'They may have brothers and sisters at the school still.',
      instead: 'Carry on with care.',
    },
  },
  check({ meeting, parameters }) {
    const who = aFormerPupil(meeting, parameters);
    const said = who && whatIsSaid(meeting, parameters);
    if (!said) return undefined;
    const left = meeting.left === undefined ? '' : ` You noted that they left in ${meeting.left}.`;
    return { ...said, ...who.weight, data: { who: who.words, left } };
  },
});

type Said = { message: MessageId; ceiling?: Severity };

function whatIsSaid(meeting: Meeting, parameters: Parameters): Said | undefined {
  const { way, longAgo } = meeting;
  const { formerRule } = parameters;
  const accepting = way === 'accept' || way === 'request';
  // Who bars accepting past pupils does not bar asking them, nor writing to them.
  if (formerRule === 'not-accept') return accepting ? { message: 'not-accept' } : undefined;
  const acts = accepting || way === 'ask' || way === 'write';
  const reads = way === 'thread' || way === 'thread-request';
  const stands = way === 'friend' || way === 'following' || way === 'requested' || way === 'follower';
  if (!acts && !reads && !(stands && formerRule === 'advised-not')) return undefined;
  const quieter = acts ? {} : { ceiling: 'advise' as const };
  if (formerRule === 'advised-not') return { message: 'not', ...quieter };
  if (formerRule === 'ask-head')
    return longAgo ? { message: 'long-ago', ceiling: 'advise' } : { message: 'ask-head', ...quieter };
  return { message: 'care', ceiling: 'advise' };
}
