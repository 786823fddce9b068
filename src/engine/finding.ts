import type { RuleId } from '../school/rule-ids.ts';
import type { Severity } from '../school/severity.ts';
import type { Span } from './span.ts';
import type { Topic } from './topic.ts';

/** A change a person may want: the words of the span replaced by these. */
export type Fix = { label: string; replacement: string };

/** A mark that a finding rests on: where it is, and which kind of thing was read there. */
export type Ground = { kind: string; span: Span };

/** A question that decides whether the policy speaks of this draft at all. */
export type Question = {
  text: string;
  yes: string;
  no: string;
  /** A third answer: those whom the policy also speaks of. */
  other?: string;
};

/** What a rule noticed, weighed by the policy in force. A prompt, not a finding of fault. */
export type Finding = {
  rule: RuleId;
  /** Which of the rule's messages this is. */
  messageId: string;
  topic: Topic;
  severity: Severity;
  /** The lead clause in the policy, e.g. "6.v"; null when rules run without a policy. */
  clause: string | null;
  /** Where it is; null when it concerns the draft as a whole (an attached picture, say). */
  span: Span | null;
  /** What was noticed, in one line. */
  message: string;
  /** Why it matters, in one sentence. */
  why: string;
  /** What to do instead, in one sentence. */
  instead: string;
  /** True when it is a guess: put as a question, one step quieter. */
  guess: boolean;
  fixes: Fix[];
  /** The marks it rests on, in the order of the text; empty where nobody listened. */
  grounds: readonly Ground[];
  question?: Question;
  /** A safer copy of the attached picture may help. */
  copy?: true;
};

/**
 * What a check said. *unsure* names the rules that could not tell, with the reason; a check with
 * anything in it is never called clear.
 */
export type Outcome = {
  findings: Finding[];
  unsure: { rule: RuleId | 'names' | 'length' | 'policy'; reason: string }[];
};
