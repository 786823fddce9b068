import type { Parameters } from '../school/parameters.ts';
import type { RuleId } from '../school/rule-ids.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import type { PersonMark, SiteId } from './draft.ts';
import type { Flag, Message } from './rule.ts';
import type { Topic } from './topic.ts';

/** How somebody is met on a page. To be met is nobody's act: nothing is ever held for it. */
export const sights = [
  'suggestion',
  /** Has asked the person. */
  'request',
  /** Was asked by the person. */
  'requested',
  'follower',
  'following',
  'friend',
  'member',
  /** Their own page is open. */
  'profile',
  /** A conversation with them stands in the person's list. */
  'thread',
  /** They may not write to the person yet, and have. */
  'thread-request',
] as const;
export type Sight = (typeof sights)[number];

/** What the person is about to do. */
export const presses = ['accept', 'ask', 'write'] as const;
export type PersonPress = (typeof presses)[number];

/** What a policy may ask of a family link before its exception holds. */
export type FamilyCondition = Parameters['familyException.conditions'][number];

/** What the person said of somebody, beside what they are. */
export type SaidOf = {
  marks: readonly PersonMark[];
  /** Said in a school year that is over: it is asked about again. */
  lastYear?: boolean | undefined;
  /** The year in which a former pupil left. */
  left?: number | undefined;
  /** They left longer ago than the years that are offered. */
  longAgo?: boolean | undefined;
  /** A parent of somebody who has left. */
  past?: boolean | undefined;
  /** A pupil, but of another school. */
  elsewhere?: boolean | undefined;
  /** What of the policy's conditions the person says has been met. */
  met?: readonly FamilyCondition[] | undefined;
};

/** Somebody on a page, and how. */
export type Meeting = SaidOf & {
  site: SiteId;
  way: Sight | PersonPress;
  /** On which lists their name stands. Names are shared, so it is never more than a likeness. */
  named: readonly ('pupil' | 'staff' | 'parent')[];
  /** What their card says speaks of the school. */
  tied?: boolean;
  /** The account is the school's own. */
  ofSchool?: boolean;
};

export type MeetingContext = { meeting: Meeting; school: SchoolDetails; parameters: Parameters };

/** A rule about somebody on a page, whatever is written. It knows no site. */
export type PersonRule<MessageId extends string = string> = {
  id: RuleId;
  topic: Topic;
  messages: Record<MessageId, Message>;
  check(context: MeetingContext): Flag<MessageId> | undefined;
};

export const isPress = (way: Meeting['way']): way is PersonPress => presses.some((press) => press === way);
