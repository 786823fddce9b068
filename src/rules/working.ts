import { routeRules } from '../school/routes.ts';
import { ruleIds, type RuleId } from '../school/rule-ids.ts';
import { draftRules } from './index.ts';
import { momentRules } from './moment-rules.ts';
import { personRules } from './person-rules.ts';

/** What the policy reader is for: reading, training, edition, review, what may follow and what may be watched. */
export const readerRules: ReadonlySet<RuleId> = new Set(['policy-awareness']);

/** What the joining audit and the reader of past posts are for. */
export const auditRules: ReadonlySet<RuleId> = new Set(['privacy-settings-review', 'past-content-review']);

/** What the gate before every saving is for, and the word before a saved post is deleted. */
export const evidenceRules: ReadonlySet<RuleId> = new Set(['indecent-images', 'evidence-keep-and-capture']);

/** Rules that do something today, read from what runs: never a list kept by hand. */
export const workingRules: ReadonlySet<RuleId> = new Set<RuleId>([
  ...[...draftRules, ...momentRules, ...personRules].map(({ id }) => id),
  ...routeRules,
  ...readerRules,
  ...auditRules,
  ...evidenceRules,
]);

export const pendingRules: readonly RuleId[] = ruleIds.filter((id) => !workingRules.has(id));
