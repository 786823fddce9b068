import type { PersonRule } from '../engine/meeting.ts';
import type { MomentRule } from '../engine/moment.ts';
import { isBare } from '../engine/draft.ts';
import type { DraftRule } from '../engine/rule.ts';
import { kindSet } from '../text/kind-set.ts';
import type { MarkKind } from '../text/mark.ts';
import type { Reading } from '../text/reading.ts';
import type { AccountKind } from '../school/school-details.ts';
import { accountKind } from './account-kind.ts';

type Cued = {
  /** Without a mark of one of these kinds the rule is silent, as long as nothing but the words of a draft is known. */
  cues?: readonly MarkKind[];
  /** Whatever the words, it may speak of a draft from an account of one of these kinds. */
  accounts?: readonly AccountKind[];
};

/** A rule that reads what is written. The types make sure that it only flags messages it has. */
export function defineDraftRule<MessageId extends string>({
  cues,
  accounts = [],
  ...rule
}: Omit<DraftRule<Reading, MessageId>, 'concerns'> & Cued): DraftRule<Reading, MessageId> {
  if (!cues) return rule;
  const kinds = kindSet(cues);
  return {
    ...rule,
    concerns: ({ draft, reading, school }) =>
      reading.meets(kinds) || !isBare(draft) || accounts.includes(accountKind(draft, school)),
  };
}

/** A rule about using a site at all, at this time or on this device. */
export const defineMomentRule = <MessageId extends string>(
  rule: MomentRule<MessageId>,
): MomentRule<MessageId> => rule;

/** A rule about somebody on a page: who they are to the person, and what is about to be done. */
export const definePersonRule = <MessageId extends string>(
  rule: PersonRule<MessageId>,
): PersonRule<MessageId> => rule;
