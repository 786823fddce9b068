import type { PersonMark } from '../engine/draft.ts';
import type { FamilyCondition, PersonPress } from '../engine/meeting.ts';
import type { List } from '../people/person.ts';
import type { ShownFinding } from './draft-answer.ts';

/** What a page is told of somebody on it. Of whom there is nothing to say, it is told `null`. */
export type PersonAnswer = {
  marks: readonly PersonMark[];
  /** The marks were set in a school year that is over. */
  lastYear: boolean;
  left?: number | undefined;
  longAgo?: boolean | undefined;
  past?: boolean | undefined;
  elsewhere?: boolean | undefined;
  met: readonly FamilyCondition[];
  /** The person said that it is nobody of the lists. */
  notThem: boolean;
  /** On which lists somebody of that name stands: a likeness, never more. Empty once something was said of them. */
  named: readonly List[];
  /** The account is the school's own. */
  ofSchool: boolean;
  /** What the policy says of meeting them so, the gravest first. */
  notes: readonly ShownFinding[];
  /** What it would say of a press, by what the press does. */
  presses: Partial<Record<PersonPress, ShownFinding>>;
};

/** What a page may offer to mark somebody with, under the policy in force. */
export type MarkingOffer = {
  /** What the policy calls those who learn. */
  learner: string;
  /** What it asks for before family counts as an exception. */
  conditions: readonly FamilyCondition[];
  /** Whether names can be looked up: a name list is in. */
  listed: boolean;
};

/** What the background says to a page's reader. */
export type ReadingAnswer =
  | {
      type: 'people';
      id: number;
      /** In the order in which they were asked about. */
      answers: (PersonAnswer | null)[];
      /** So many names came at once that not all were looked up. */
      spent: boolean;
      offer: MarkingOffer;
    }
  /** Nothing is said: checks rest on this site, or no policy is chosen. */
  | { type: 'resting'; id: number; locked: boolean }
  /**
   * What was said of somebody has changed: what was answered may no longer hold. `anew`: so have the
   * lists or the policy that all was held against.
   */
  | { type: 'changed'; anew: boolean };
