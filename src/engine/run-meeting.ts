import type { Pack } from '../school/pack-schema.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import { isAtLeast } from '../school/severity.ts';
import type { Finding } from './finding.ts';
import { isPress, type Meeting, type PersonRule } from './meeting.ts';
import { parametersOf } from './run.ts';
import { weigh } from './weigh.ts';

/** What the policy says of somebody on a page, the gravest first. Only what is about to be done can be a *stop*. */
export function runPersonRules(
  rules: readonly PersonRule[],
  meeting: Meeting,
  school: SchoolDetails,
  pack: Pack,
): Finding[] {
  const parameters = parametersOf(pack);
  const ceiling = isPress(meeting.way) ? 'stop' : 'warn';
  return rules
    .filter(({ id }) => pack.rules[id])
    .flatMap((rule) => {
      const flag = rule.check({ meeting, school, parameters });
      return flag ? [weigh(rule, { ceiling, ...flag }, { pack, parameters, school })] : [];
    })
    .sort((a, b) => Number(isAtLeast(b.severity, a.severity)) - Number(isAtLeast(a.severity, b.severity)));
}
