import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** A professional account that does not say what its owner does, or that it does not speak for the school. */
export const officialRoleDisclaimer = defineDraftRule({
  id: 'official-role-disclaimer',
  topic: 'official-accounts',
  surfaces: ['bio'],
  messages: {
    role: {
      notice: 'This professional profile does not say what you do.',
      why: 'Readers can weigh what you write better when they know your role.',
      instead: 'Add your role, such as “Primary teacher”.',
    },
    disclaimer: {
      notice: 'This professional profile does not say that you speak for yourself.',
      why: 'Without it people may take what you write for the school’s word.',
      instead: 'Add a line such as “I do not speak for my school”.',
    },
    both: {
      notice: 'This professional profile says neither what you do nor that you speak for yourself.',
      why: 'Readers can weigh what you write better when they know your role, and that it is not the school speaking.',
      instead: 'Add your role, and a line such as “I do not speak for my school”.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (accountKind(draft, school) !== 'professional') return;
    const role = reading.has('own-role', 'bare-role', 'colleague-position');
    const disclaimer = parameters.disclaimer === 'role-only' || reading.has('own-views');
    if (!role && !disclaimer) yield { message: 'both', ceiling: 'warn' };
    else if (!role) yield { message: 'role', ceiling: 'warn' };
    else if (!disclaimer) yield { message: 'disclaimer', ceiling: 'warn' };
  },
});
