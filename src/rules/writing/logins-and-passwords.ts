import { writtenSurfaces } from '../../engine/draft.ts';
import { defineDraftRule } from '../define.ts';
import { remove } from '../fixes.ts';

const messageOf = {
  password: 'password',
  pin: 'pin',
  code: 'code',
  meeting: 'meeting',
  link: 'link',
} as const;

const isLogin = (sort: string | undefined): sort is keyof typeof messageOf =>
  sort !== undefined && Object.hasOwn(messageOf, sort);

/** A password, PIN, entry code, meeting passcode or reset link on its way out. */
export const logins = defineDraftRule({
  id: 'logins-and-passwords',
  topic: 'passwords',
  surfaces: writtenSurfaces,
  cues: ['secret'],
  messages: {
    password: {
      notice: 'This looks like a password.',
      why: 'Anyone who sees it can sign in, and there is no knowing how far a post or message travels.',
      instead: 'Take it out and tell people face to face; if it has already gone out, change it.',
    },
    pin: {
      notice: 'This looks like a PIN.',
      why: 'A PIN only protects anything while nobody else has seen it.',
      instead: 'Take it out; if it has already gone out, change it.',
    },
    code: {
      notice: 'This looks like a code that lets somebody in.',
      why: 'A door or sign-in code works for whoever reads it.',
      instead: 'Take it out and pass it on in person.',
    },
    meeting: {
      notice: 'This has what is needed to join an online meeting.',
      why: 'Meetings whose number and passcode are public get visitors nobody asked for.',
      instead: 'Send the details only to those invited, through the school’s own systems.',
    },
    link: {
      notice: 'This link may let whoever follows it in.',
      why: 'Reset and joining links carry their own key, so they work for anyone.',
      instead: 'Take the link out, or share the plain page without the key at its end.',
    },
  },
  *check({ reading }) {
    for (const { span, sort } of reading.marks('secret')) {
      // National Insurance and NHS numbers are private, but nobody signs in with them.
      if (isLogin(sort)) yield { message: messageOf[sort], span, fixes: [remove] };
    }
  },
});
