import type { MomentRule } from '../engine/moment.ts';
import { backgroundUseAtWork } from './moment/background-use-at-work.ts';
import { schoolDeviceNow } from './moment/school-device-use.ts';
import { signedInUnattendedNow } from './moment/signed-in-unattended.ts';
import { workingHoursNow } from './moment/working-hours-use.ts';

/** Every rule about using a site at all, in the order of `rule-ids.ts`. One line a rule. */
export const momentRules: readonly MomentRule[] = [
  signedInUnattendedNow,
  workingHoursNow,
  backgroundUseAtWork,
  schoolDeviceNow,
];
