import { writtenSurfaces } from '../../engine/draft.ts';
import type { Parameters } from '../../school/parameters.ts';
import { isListedChannel } from '../../text/school-accounts.ts';
import { keptChannel } from '../../text/school-channel-clues.ts';
import { channelActs, channelKinds, channelTalk } from '../../text/school-channels.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

type MessageId = 'claims' | 'claims-criteria' | 'unlisted' | 'runs';

/** A profile that says it is a school's page and that the policy does not list; and talk of keeping such a page oneself. */
export const officialAccountAuthorisation = defineDraftRule<MessageId>({
  id: 'official-account-authorisation',
  topic: 'official-accounts',
  surfaces: ['bio', 'display-name', ...writtenSurfaces],
  cues: ['account-claim', 'channel-loose', ...channelKinds],
  messages: {
    claims: {
      notice: 'This says that the account is the school’s.',
      why: 'A page for the school, or for a class or club in it, is usually agreed with a school leader first.',
      instead:
        'If it was agreed, tell Lanyard in its settings that this account is official. If not, ask before you go on.',
    },
    'claims-criteria': {
      notice: 'This says that the account is the school’s.',
      why: 'Your policy asks for this before there is one: {{criteria}}.{{age}}',
      instead:
        'If that is done, tell Lanyard in its settings that this account is official. If not, ask before you go on.',
    },
    runs: {
      notice: 'Is this a page, group or account for your school that you keep yourself?',
      why: 'Families may take it for the school’s own, and whoever keeps it answers for what is on it.',
      instead:
        'A page for the school, or for a class or club in it, is usually agreed with a school leader first. If it was, carry on.',
    },
    unlisted: {
      notice: 'Your policy does not list this account among the official ones.',
      why: 'The list may be older than the account; your school can say.',
      instead: 'Ask whoever looks after the school’s accounts to have it listed.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (draft.surface !== 'bio' && draft.surface !== 'display-name') {
      if (accountKind(draft, school) === 'official') return;
      for (const span of channelTalk(reading, 'runs'))
        yield { message: 'runs', span, guess: true, ceiling: 'warn' };
      const said = Object.keys(channelActs).flatMap((act) =>
        channelTalk(reading, act as keyof typeof channelActs),
      );
      for (const span of keptChannel(reading))
        if (!said.some(({ start, end }) => start < span.end && span.start < end))
          yield { message: 'runs', span, guess: true, ceiling: 'warn' };
      return;
    }
    const channels = parameters['official.channels'];
    if (isListedChannel(draft.text, draft.site, channels)) return;
    const criteria = parameters['official.criteria'];
    for (const { span } of reading.marks('account-claim')) {
      if (reading.inside(span, 'quotation')) continue;
      if (accountKind(draft, school) !== 'official') {
        yield criteria
          ? { message: 'claims-criteria', span, data: { criteria, age: ageOf(parameters) }, ceiling: 'warn' }
          : { message: 'claims', span, ceiling: 'warn' };
      } else if (channels.length > 0 && !channels.some(({ site }) => site === draft.site)) {
        yield { message: 'unlisted', span, guess: true, ceiling: 'advise' };
      }
      return;
    }
  },
});

const ageOf = ({ minAge13 }: Parameters): string =>
  minAge13 === 'on' ? ' It has none for children under thirteen.' : '';
