import type { Parameters } from '../../school/parameters.ts';
import { accountKind } from '../account-kind.ts';
import { defineMomentRule } from '../define.ts';

type MessageId = 'device' | 'monitored' | 'private' | 'authorised';

const messageFor: Record<Parameters['deviceRule'], MessageId> = {
  off: 'device',
  'see-acceptable-use': 'device',
  monitored: 'monitored',
  'no-personal-use': 'private',
  'authorised-only': 'authorised',
};

/** A site in front of somebody on a device of the school's, as they said themselves. */
export const schoolDeviceNow = defineMomentRule<MessageId>({
  id: 'school-device-use',
  topic: 'school-devices',
  messages: {
    device: {
      notice: 'You said that this is one of the school’s devices.',
      why: 'The school has rules of its own for what is done on them.',
      instead: 'Have a look at the acceptable use rules, or use your own phone.',
    },
    monitored: {
      notice: 'You said that this is one of the school’s devices.',
      why: 'Your policy says that the school may look at what is done on them. Lanyard tells nobody anything.',
      instead: 'Use your own phone for what is private.',
    },
    private: {
      notice: 'You said that this is one of the school’s devices. Your policy keeps those for school work.',
      why: 'It makes no difference what time of day it is.',
      instead: 'Use your own phone for what is private. If this is for school, carry on.',
    },
    authorised: {
      notice: 'You said that this is one of the school’s devices.',
      why: 'Your policy leaves social media off them, at any hour, unless a senior leader has agreed.',
      instead: 'Use your own phone, outside taught time. If it was agreed, say so in Lanyard’s settings.',
    },
  },
  check({ moment, school, parameters }) {
    if (!school.schoolDevice || accountKind(moment, school) !== 'personal') return undefined;
    const { deviceRule, exemptRoles } = parameters;
    // Rosewood asks its head and deputy to use the school's phones.
    const agreed = school.deviceAgreed || exemptRoles.includes(school.role);
    if (deviceRule === 'authorised-only' && agreed) return undefined;
    return { message: messageFor[deviceRule] };
  },
});
