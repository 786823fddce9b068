import type { Parameters } from '../school/parameters.ts';
import type { RuleId } from '../school/rule-ids.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import type { SiteId } from './draft.ts';
import type { Flag, Message } from './rule.ts';
import type { Topic } from './topic.ts';

/** What a moment is by the person's own hours. */
export type Time = 'unknown' | 'free' | 'break' | 'work';

/** Somebody has a site in front of them: by opening it, or by coming back to it. */
export type Moment = {
  site: SiteId;
  time: Time;
  /** What it was while the site was open out of sight; left out when it was in sight. */
  hidden?: Time;
  /** The site stood in sight for long and nobody touched it. */
  untouched?: boolean;
};

export type MomentContext = { moment: Moment; school: SchoolDetails; parameters: Parameters };

/** A rule about using a site at all, whatever is written there. It never holds anything. */
export type MomentRule<MessageId extends string = string> = {
  id: RuleId;
  topic: Topic;
  messages: Record<MessageId, Message>;
  check(context: MomentContext): Flag<MessageId> | undefined;
};
