import { writtenSurfaces } from '../../engine/draft.ts';
import { plainEmail } from '../../text/private/emails.ts';
import { channelKinds, channelTalk } from '../../text/school-channels.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** The keeping of an official account: a short reminder, a look at the address it is run from, and talk of its key. */
export const officialAccountSecurity = defineDraftRule({
  id: 'official-account-security',
  topic: 'official-accounts',
  surfaces: [...writtenSurfaces, 'bio'],
  cues: channelKinds,
  accounts: ['official'],
  messages: {
    checklist: {
      notice: 'This account belongs to the school.',
      why: 'Worth a look now and then: {{items}}.',
      instead: 'If something is missing, tell whoever looks after the school’s accounts.',
    },
    key: {
      notice: 'This speaks of how to get into an account of the school.',
      why: 'A log-in that goes round by message, or stays on a phone, lets people post as the school long after they should.',
      instead: 'Leave it to whoever looks after the school’s accounts to let somebody in.',
    },
    address: {
      notice: 'This address is not one of the school’s.',
      why: 'A school account run from somebody’s own address is lost when they leave.',
      instead: 'Use a school address here and for signing in.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (draft.surface !== 'bio')
      for (const span of channelTalk(reading, 'keys'))
        yield { message: 'key', span, ceiling: 'warn', guess: true };
    if (accountKind(draft, school) !== 'official') return;
    if (draft.surface === 'comment' || draft.surface === 'message') return;
    if (draft.surface === 'post') {
      const items =
        parameters.officialAudit.join('; ') ||
        'few people can post, a leader can get in too, and two-step sign-in is on';
      yield { message: 'checklist', ceiling: 'inform', data: { items } };
      return;
    }
    const domain = school.domain.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
    for (const { span } of reading.marks('email')) {
      const address = plainEmail(reading.text.slice(span.start, span.end));
      if (domain && !address.endsWith(`@${domain}`) && !address.endsWith(`.${domain}`))
        yield { message: 'address', span, ceiling: 'warn' };
    }
  },
});
