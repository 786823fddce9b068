import type { DraftRule } from '../engine/rule.ts';
import type { Reading } from '../text/reading.ts';
import { assumePublic } from './profile/assume-public.ts';
import { personalDetailsExposed } from './profile/personal-details-exposed.ts';
import { profileNamesSchool } from './profile/profile-names-school.ts';
import { profileStatesRole } from './profile/profile-states-role.ts';
import { talkAboutPupils } from './people/talk-about-pupils.ts';
import { imagePupilsFamilies } from './pictures/image-pupils-families.ts';
import { confidentialInformation } from './writing/confidential-information.ts';
import { logins } from './writing/logins-and-passwords.ts';
import { schoolOrStaffNamed } from './writing/school-or-staff-named.ts';
import { viewsAsSchool } from './writing/views-as-school.ts';

/** Every rule that reads what is written, in the order of `rule-ids.ts`. One line a rule. */
export const draftRules: readonly DraftRule<Reading>[] = [
  profileNamesSchool,
  profileStatesRole,
  personalDetailsExposed,
  assumePublic,
  logins,
  talkAboutPupils,
  confidentialInformation,
  viewsAsSchool,
  schoolOrStaffNamed,
  imagePupilsFamilies,
];
