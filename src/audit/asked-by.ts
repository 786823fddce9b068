import { clauseOf } from '../school/clause-of.ts';
import type { Pack } from '../school/pack-schema.ts';
import type { RuleId } from '../school/rule-ids.ts';
import type { AuditSetting } from './setting.ts';

export type AskedBy = { rule: RuleId; lead: string; shown: string; summary: string };

/** The clause that asks for a setting; nothing where the policy speaks neither of it nor of settings. */
export function askedBy({ asks }: Pick<AuditSetting, 'asks'>, pack: Pack): AskedBy | undefined {
  for (const rule of [asks, 'privacy-settings-review'] as const) {
    const lead = pack.rules[rule]?.lead;
    const found = lead === undefined ? undefined : clauseOf(pack, lead);
    if (found && lead !== undefined)
      return { rule, lead, shown: found.clause.shown ?? found.clause.ref, summary: found.part.summary };
  }
  return undefined;
}
