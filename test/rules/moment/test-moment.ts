import type { Moment, MomentRule } from '../../../src/engine/moment.ts';
import { runMomentRules } from '../../../src/engine/run-moment.ts';
import type { SchoolDetails } from '../../../src/school/school-details.ts';
import { demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';

/** What one rule says of a moment under a policy that ships: “message severity clause”, or nothing. */
export const said =
  (rule: MomentRule) =>
  (policy: string, moment: Partial<Moment> = {}, school: Partial<SchoolDetails> = {}): string | undefined => {
    const [finding] = runMomentRules(
      [rule],
      { site: 'facebook', time: 'unknown', ...moment },
      { ...demoSchool, ...school },
      shipped(policy),
    );
    return finding && `${finding.messageId} ${finding.severity} ${finding.clause}`;
  };
