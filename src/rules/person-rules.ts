import type { PersonRule } from '../engine/meeting.ts';
import { colleagueConnectionMet } from './person/colleague-connection.ts';
import { familyPupilExceptionMet } from './person/family-pupil-exception.ts';
import { formerPupilContactMet } from './person/former-pupil-contact.ts';
import { officialAccountConductMet } from './person/official-account-conduct.ts';
import { parentConnectionMet } from './person/parent-connection.ts';
import { parentMessagingMet } from './person/parent-messaging.ts';
import { pupilConnectionMet } from './person/pupil-connection.ts';
import { pupilContactIncomingMet } from './person/pupil-contact-incoming.ts';
import { pupilContactOutgoingMet } from './person/pupil-contact-outgoing.ts';
import { pupilProfileViewingMet } from './person/pupil-profile-viewing.ts';
import { relationshipDeclarationMet } from './person/relationship-declaration.ts';

/** Every rule about somebody on a page, in the order of `rule-ids.ts`. One line a rule. */
export const personRules: readonly PersonRule[] = [
  pupilConnectionMet,
  pupilContactOutgoingMet,
  pupilContactIncomingMet,
  pupilProfileViewingMet,
  familyPupilExceptionMet,
  formerPupilContactMet,
  parentConnectionMet,
  parentMessagingMet,
  relationshipDeclarationMet,
  colleagueConnectionMet,
  officialAccountConductMet,
];
