import type { Parameters } from '../school/parameters.ts';
import type { RuleId } from '../school/rule-ids.ts';
import type { Severity } from '../school/severity.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import type { Draft, Surface } from './draft.ts';
import type { Fix, Question } from './finding.ts';
import type { Span } from './span.ts';
import type { Topic } from './topic.ts';

/**
 * The words of a notice. `{{name}}` is filled from the flag's data; `{{learner}}` and `{{school}}`
 * are always there. They never accuse: a flag is a prompt.
 */
export type Message = {
  notice: string;
  why: string;
  instead: string;
  /** When this message is about something else than the rule is as a whole. */
  topic?: Topic;
  question?: Question;
  /** A safer copy of the picture may help. */
  copy?: true;
};

/** What a rule noticed, before any policy is asked how much it matters. */
export type Flag<MessageId extends string = string> = {
  message: MessageId;
  /** Left out when the draft as a whole is meant. */
  span?: Span;
  /** Put as a question, one step quieter. */
  guess?: boolean;
  /** Rests on a leaning of the words alone: said only where no firmer finding has the same topic. */
  faint?: boolean;
  /** Too little to say by itself: said only where something else is said of the same words. */
  beside?: boolean;
  /** The loudest this one may be, whatever the policy says: words alone seldom carry a *stop*. */
  ceiling?: Severity;
  data?: Record<string, string>;
  fixes?: Fix[];
};

export type DraftContext<Reading> = {
  draft: Draft;
  reading: Reading;
  school: SchoolDetails;
  parameters: Parameters;
};

export type DraftRule<Reading, MessageId extends string = string> = {
  id: RuleId;
  topic: Topic;
  surfaces: readonly Surface[];
  messages: Record<MessageId, Message>;
  /** Whether it may have anything to say here. Never wrong when it says no; asked first, because most rules are silent on most texts. */
  concerns?(context: Pick<DraftContext<Reading>, 'draft' | 'reading' | 'school'>): boolean;
  check(context: DraftContext<Reading>): Iterable<Flag<MessageId>>;
};
