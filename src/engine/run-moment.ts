import type { Pack } from '../school/pack-schema.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import { isAtLeast } from '../school/severity.ts';
import type { Finding } from './finding.ts';
import type { Moment, MomentRule } from './moment.ts';
import { parametersOf } from './run.ts';
import { weigh } from './weigh.ts';

/** What the policy says of having this site in front of one now, the gravest first. Nothing is ever held for it. */
export function runMomentRules(
  rules: readonly MomentRule[],
  moment: Moment,
  school: SchoolDetails,
  pack: Pack,
): Finding[] {
  const parameters = parametersOf(pack);
  return rules
    .filter(({ id }) => pack.rules[id])
    .flatMap((rule) => {
      const flag = rule.check({ moment, school, parameters });
      return flag ? [weigh(rule, { ceiling: 'warn', ...flag }, { pack, parameters, school })] : [];
    })
    .sort((a, b) => Number(isAtLeast(b.severity, a.severity)) - Number(isAtLeast(a.severity, b.severity)));
}
