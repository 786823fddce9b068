import type { DraftRule } from '../engine/rule.ts';
import type { Reading } from '../text/reading.ts';
import { assumePublic } from './profile/assume-public.ts';
import { locationDisclosed } from './profile/location-disclosed.ts';
import { ownContactDetailsGiven } from './profile/own-contact-details-given.ts';
import { personalDetailsExposed } from './profile/personal-details-exposed.ts';
import { phishingCaution } from './profile/phishing-caution.ts';
import { profileNamesSchool } from './profile/profile-names-school.ts';
import { profileStatesRole } from './profile/profile-states-role.ts';
import { quasiSchoolAccount } from './profile/quasi-school-account.ts';
import { signedInUnattended } from './profile/signed-in-unattended.ts';
import { formerPupilContact } from './people/former-pupil-contact.ts';
import { forumDiscussion } from './people/forum-discussion.ts';
import { parentMessaging } from './people/parent-messaging.ts';
import { pupilContactOutgoing } from './people/pupil-contact-outgoing.ts';
import { pupilInfoRequest } from './people/pupil-info-request.ts';
import { referenceFound } from './people/reference-found.ts';
import { talkAboutPupils } from './people/talk-about-pupils.ts';
import { imagePupilsFamilies } from './pictures/image-pupils-families.ts';
import { imageStaffOrSchool } from './pictures/image-staff-or-school.ts';
import { offensiveImageOrLink } from './pictures/offensive-image-or-link.ts';
import { careWithTopics } from './writing/care-with-topics.ts';
import { attackSchoolCommunity } from './writing/attack-school-community.ts';
import { offensiveOrDisrepute } from './writing/offensive-or-disrepute.ts';
import { discriminatoryContent } from './writing/discriminatory-content.ts';
import { confidentialInformation } from './writing/confidential-information.ts';
import { copyrightPermission } from './writing/copyright-permission.ts';
import { defamationRisk } from './writing/defamation-risk.ts';
import { honestAndAccurate } from './writing/honest-and-accurate.ts';
import { incidentComment } from './writing/incident-comment.ts';
import { logins } from './writing/logins-and-passwords.ts';
import { othersPrivateInformation } from './writing/others-private-information.ts';
import { schoolNewsOfficialOnly } from './writing/school-news-official-only.ts';
import { schoolOrStaffNamed } from './writing/school-or-staff-named.ts';
import { viewsAsSchool } from './writing/views-as-school.ts';
import { schoolDeviceUse } from './time/school-device-use.ts';
import { workingHoursUse } from './time/working-hours-use.ts';
import { officialAccountAuthorisation } from './official/official-account-authorisation.ts';
import { officialAccountConduct } from './official/official-account-conduct.ts';
import { officialAccountSecurity } from './official/official-account-security.ts';
import { officialImageConsent } from './official/official-image-consent.ts';
import { officialPrivateMessaging } from './official/official-private-messaging.ts';
import { officialRoleDisclaimer } from './official/official-role-disclaimer.ts';
import { officialSecondReader } from './official/official-second-reader.ts';

/** Every rule that reads what is written, in the order of `rule-ids.ts`. One line a rule. */
export const draftRules: readonly DraftRule<Reading>[] = [
  profileNamesSchool,
  profileStatesRole,
  quasiSchoolAccount,
  personalDetailsExposed,
  ownContactDetailsGiven,
  locationDisclosed,
  assumePublic,
  logins,
  signedInUnattended,
  phishingCaution,
  pupilContactOutgoing,
  formerPupilContact,
  parentMessaging,
  forumDiscussion,
  pupilInfoRequest,
  talkAboutPupils,
  attackSchoolCommunity,
  offensiveOrDisrepute,
  discriminatoryContent,
  defamationRisk,
  honestAndAccurate,
  confidentialInformation,
  othersPrivateInformation,
  viewsAsSchool,
  schoolOrStaffNamed,
  incidentComment,
  schoolNewsOfficialOnly,
  careWithTopics,
  copyrightPermission,
  imagePupilsFamilies,
  imageStaffOrSchool,
  offensiveImageOrLink,
  workingHoursUse,
  schoolDeviceUse,
  officialAccountAuthorisation,
  officialAccountConduct,
  officialSecondReader,
  officialRoleDisclaimer,
  officialImageConsent,
  officialPrivateMessaging,
  officialAccountSecurity,
  referenceFound,
];
