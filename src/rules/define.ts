import type { PersonRule } from '../engine/meeting.ts';
import type { MomentRule } from '../engine/moment.ts';
import type { DraftRule } from '../engine/rule.ts';
import type { Reading } from '../text/reading.ts';

/** A rule that reads what is written. The types make sure that it only flags messages it has. */
export const defineDraftRule = <MessageId extends string>(
  rule: DraftRule<Reading, MessageId>,
): DraftRule<Reading, MessageId> => rule;

/** A rule about using a site at all, at this time or on this device. */
export const defineMomentRule = <MessageId extends string>(
  rule: MomentRule<MessageId>,
): MomentRule<MessageId> => rule;

/** A rule about somebody on a page: who they are to the person, and what is about to be done. */
export const definePersonRule = <MessageId extends string>(
  rule: PersonRule<MessageId>,
): PersonRule<MessageId> => rule;
