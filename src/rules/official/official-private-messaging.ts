import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** A private message from an official or professional account that may go to a pupil, a parent or a carer. */
export const officialPrivateMessaging = defineDraftRule({
  id: 'official-private-messaging',
  topic: 'official-accounts',
  surfaces: ['message'],
  messages: {
    marked: {
      notice: 'This is a private message to a {{learner}} or parent, from a work account.',
      why: 'What passes in private messages cannot be seen by anyone else at school, which protects nobody.',
      instead: 'Answer by the school’s own e-mail or phone.',
    },
    words: {
      notice: 'Is this private message to a {{learner}}, a parent or a carer?',
      why: 'What passes in private messages cannot be seen by anyone else at school, which protects nobody.',
      instead: 'If it is, answer by the school’s own e-mail or phone. If not, carry on.',
    },
  },
  *check({ draft, reading, school }) {
    if (accountKind(draft, school) === 'personal') return;
    const { recipients } = draft;
    if (recipients?.length) {
      const families = recipients.some(
        (mark) => mark === 'pupil' || mark === 'former-pupil' || mark === 'parent',
      );
      if (families) yield { message: 'marked' };
      return;
    }
    const { named = [] } = draft;
    if (named.length > 0 && !named.includes('pupil') && !named.includes('parent')) return;
    const said =
      named.length > 0 ||
      reading.has('pupil-name', 'parent-name', 'own-pupil', 'to-pupil', 'to-parent', 'parent-of-pupil');
    yield said ? { message: 'words', ceiling: 'warn' } : { message: 'words', guess: true };
  },
});
