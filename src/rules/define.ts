import type { DraftRule } from '../engine/rule.ts';
import type { Reading } from '../text/reading.ts';

/** A rule that reads what is written. The types make sure that it only flags messages it has. */
export const defineDraftRule = <MessageId extends string>(
  rule: DraftRule<Reading, MessageId>,
): DraftRule<Reading, MessageId> => rule;
