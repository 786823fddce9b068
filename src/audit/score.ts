import type { SiteId } from '../engine/draft.ts';
import { counts, isRight } from './answer.ts';
import type { Answers, Audit } from './audit.ts';
import { settingsFor } from './audit.ts';
import { areas, siteOf, type Area, type AuditSetting } from './setting.ts';

/** How many settings are in which case. `right` is read or said; `open` has not been answered. */
export type Tally = {
  right: number;
  wrong: number;
  unread: number;
  skipped: number;
  open: number;
  total: number;
};

/** What share is as it should be, 0–100; everything that is not known to be counts against it. */
export const shareOf = ({ right, total }: Tally): number =>
  total === 0 ? 0 : Math.floor((right / total) * 100);

export function tally(settings: readonly AuditSetting[], answers: Answers): Tally {
  const sum: Tally = { right: 0, wrong: 0, unread: 0, skipped: 0, open: 0, total: 0 };
  for (const { id } of settings) {
    const answer = answers[id];
    if (!counts(answer)) continue;
    sum.total++;
    if (answer === undefined) sum.open++;
    else if (isRight(answer)) sum.right++;
    else if (answer.result === 'unread') sum.unread++;
    else if (answer.result === 'skipped') sum.skipped++;
    else sum.wrong++;
  }
  return sum;
}

export type Score = { before: Tally; now: Tally };
export type Line = { site: SiteId; score: Score; areas: { area: Area; score: Score }[] };

const scoreOf = (settings: readonly AuditSetting[], { before, now }: Audit): Score => ({
  before: tally(settings, before),
  now: tally(settings, now),
});

export function scores(audit: Audit): { all: Score; areas: { area: Area; score: Score }[]; sites: Line[] } {
  const settings = settingsFor(audit.sites);
  const byArea = (some: readonly AuditSetting[]): { area: Area; score: Score }[] =>
    areas.map((area) => ({
      area,
      score: scoreOf(
        some.filter((one) => one.area === area),
        audit,
      ),
    }));
  return {
    all: scoreOf(settings, audit),
    areas: byArea(settings),
    sites: audit.sites.map((site) => {
      const here = settings.filter((one) => siteOf(one) === site);
      return { site, score: scoreOf(here, audit), areas: byArea(here) };
    }),
  };
}

/** What closes most with one change; everything else follows by area. */
const first = [
  'x.protect-posts',
  'instagram.private-account',
  'facebook.future-posts',
  'facebook.search-engines',
  'facebook.friends-list',
  'x.two-factor',
  'facebook.two-factor',
  'instagram.two-factor',
  'instagram.followers-kept',
];
const areaRank: Record<Area, number> = { see: 0, 'sign-in': 1, find: 2, tag: 3, 'left-over': 4 };

/** The most useful things to do next: what is known to be wrong before what is not known. */
export function nextThings(audit: Audit, most = 3): AuditSetting[] {
  const urgency = ({ id, area }: AuditSetting): number => {
    const answer = audit.now[id];
    const known = answer?.result === 'wrong' || answer?.result === 'said-wrong' ? 0 : 1;
    const at = first.indexOf(id);
    return known * 100 + (at >= 0 ? at : 20 + areaRank[area]);
  };
  return settingsFor(audit.sites)
    .filter(({ id }) => {
      const answer = audit.now[id];
      return !isRight(answer) && !(answer?.result === 'skipped' && answer.why !== 'later');
    })
    .sort((a, b) => urgency(a) - urgency(b))
    .slice(0, most);
}
