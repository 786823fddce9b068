import type { Finding } from '../../../src/engine/finding.ts';
import type { Meeting, PersonRule } from '../../../src/engine/meeting.ts';
import { runPersonRules } from '../../../src/engine/run-meeting.ts';
import { personRules } from '../../../src/rules/person-rules.ts';
import type { SchoolDetails } from '../../../src/school/school-details.ts';
import { demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { schools, type School } from '../../under-policy.ts';

type Met = Partial<Meeting> & Pick<Meeting, 'way'>;

/** What is said of somebody who is met on Facebook, at the demo school, under one of the five policies. */
export function meeting(
  policy: string,
  met: Met,
  school: Partial<SchoolDetails> = {},
  rules: readonly PersonRule[] = personRules,
): Finding[] {
  return runPersonRules(
    rules,
    { site: 'facebook', marks: [], named: [], ...met },
    { ...demoSchool, ...school },
    shipped(policy),
  );
}

/** The same as “rule severity”. */
export const met = (policy: string, one: Met, school?: Partial<SchoolDetails>): string[] =>
  meeting(policy, one, school).map(({ rule, severity }) => `${rule} ${severity}`);

/** What one rule says at each of the five schools: “message severity clause”; schools that say nothing are left out. */
export const saidBy =
  (rule: PersonRule) =>
  (one: Met, school?: Partial<SchoolDetails>): Partial<Record<School, string>> =>
    Object.fromEntries(
      schools.flatMap((policy) => {
        const [finding] = meeting(policy, one, school, [rule]);
        return finding ? [[policy, `${finding.messageId} ${finding.severity} ${finding.clause}`]] : [];
      }),
    );
