import type { OwnField } from '../engine/own-profile.ts';
import type { AccountKind } from '../school/school-details.ts';
import type { ShownFinding } from './draft-answer.ts';

/** What the background says of the person's own profile. */
export type ProfileAnswer =
  | {
      type: 'profile';
      id: number;
      /** What each thing that was asked about gives cause to say, in the order asked. */
      findings: ShownFinding[][];
      /** Why the check is not the whole check; empty when it is. */
      unsure: string[];
      /** What the person said this account is; nothing where they did not say. */
      kind: AccountKind | null;
    }
  /** Checks rest on this site. */
  | { type: 'profile-resting'; id: number };

/** The person's own profile as its page last had it, for the popup. */
export type OwnProfileReport = {
  /** What each field says that a policy speaks of. */
  fields: { field: OwnField; text: string; findings: ShownFinding[] }[];
  /** How many things were checked. */
  checked: number;
  /** What the page owes and could not be read: not checked. */
  unread: OwnField[];
  unsure: string[];
  kind: AccountKind | null;
};
