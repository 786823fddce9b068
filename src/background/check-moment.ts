import type { SiteId } from '../engine/draft.ts';
import type { Moment } from '../engine/moment.ts';
import { runMomentRules } from '../engine/run-moment.ts';
import type { ShownFinding } from '../messages/draft-answer.ts';
import { momentRules } from '../rules/moment-rules.ts';
import { isAtLeast } from '../school/severity.ts';
import { clockOf, timeAt } from '../school/work-time.ts';
import { shownClause } from '../messages/shown-clause.ts';
import { inForce, type InForce, type Session } from './session.ts';

/** A tab that was out of sight for less was only glanced away from. In minutes. */
export const longHidden = 15;

export type Sight = { site: SiteId; hidden?: number; untouched: boolean };

/** What each policy says of having a site in front of one at this time, the gravest of each first. */
export function checkMoment(session: Session, sight: Sight, now: Date): ShownFinding[] {
  return inForce(session).flatMap((policy) => underPolicy(policy, sight, now));
}

function underPolicy(
  { pack, school }: InForce,
  { site, hidden = 0, untouched }: Sight,
  now: Date,
): ShownFinding[] {
  const timeOf = (ago: number): Moment['time'] =>
    timeAt(school.workTime, clockOf(new Date(now.getTime() - ago * 60_000)));
  const moment: Moment = {
    site,
    time: timeOf(0),
    untouched,
    // Whether it was open in working time is asked of its last minute and of when it had been away for long.
    ...(hidden >= longHidden && {
      hidden: timeOf(1) === 'work' || timeOf(hidden - longHidden) === 'work' ? 'work' : timeOf(1),
    }),
  };
  return runMomentRules(momentRules, moment, school, pack).map((finding) => ({
    ...finding,
    // A moment has no words that it could rest on.
    because: '',
    shown: shownClause(pack, finding.rule, finding.severity),
  }));
}

/** What is worth a line in the page: information is for who asks for it. */
export const worthALine = (findings: readonly ShownFinding[]): ShownFinding | undefined =>
  findings.find(({ severity }) => isAtLeast(severity, 'advise'));
