import type { Parameters } from '../../school/parameters.ts';
import { defineMomentRule } from '../define.ts';

type MessageId = 'lock' | 'log-out' | 'stood-open';

/** A site on a device that others use too: lock it when stepping away, or log out when done. */
export const signedInUnattendedNow = defineMomentRule<MessageId>({
  id: 'signed-in-unattended',
  topic: 'passwords',
  messages: {
    lock: {
      notice: 'Other people use this device, as you said.',
      why: 'Whoever sits down at it next can read and post as you while you are signed in.',
      instead: 'Lock the screen when you step away.',
    },
    'log-out': {
      notice: 'Other people use this device, as you said.',
      why: 'Whoever sits down at it next can read and post as you while you are signed in.',
      instead: 'Log out of this site when you are done.',
    },
    'stood-open': {
      notice: 'This site stood open for a while, and nobody touched it.',
      why: 'Other people use this device, as you said, and they could have read and posted as you.',
      instead: 'Lock the screen when you step away, or log out when you are done.',
    },
  },
  check({ moment, school, parameters }) {
    // On one's own device at one's own kitchen table this is nobody's business.
    if (!school.sharedDevice && !school.schoolDevice) return undefined;
    if (moment.untouched) return { message: 'stood-open' };
    return school.sharedDevice ? { message: messageFor(parameters) } : undefined;
  },
});

const messageFor = ({ logoutReminder }: Parameters): MessageId =>
  logoutReminder === 'log-out-after-use' || logoutReminder === 'account-security' ? 'log-out' : 'lock';
