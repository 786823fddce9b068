import type { SiteId } from '../engine/draft.ts';
import type { Answer } from './answer.ts';
import { siteOf, type AuditSetting } from './setting.ts';
import { auditSettings } from './settings/index.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** One round of the audit. All that is kept of it: names of settings, results and days. */
export type Audit = {
  /** Days are "2026-11-21". */
  started: string;
  finished?: string;
  /** The policy it was held against, by id and edition. */
  packId: string;
  edition: string;
  sites: SiteId[];
  /** The first answer of this round for each setting, and the latest. */
  before: Answers;
  now: Answers;
};

/** This round, the one before it, and the day from which the person wants to be reminded. */
export type KeptAudit = { audit: Audit | null; last: Audit | null; remindFrom: string | null };

export const noAudit: KeptAudit = { audit: null, last: null, remindFrom: null };

export const settingsFor = (sites: readonly SiteId[]): AuditSetting[] =>
  auditSettings.filter((setting) => sites.includes(siteOf(setting)));

export function answered(audit: Audit, id: string, answer: Answer): Audit {
  return {
    ...audit,
    before:
      audit.before[id] && audit.before[id].result !== 'skipped'
        ? audit.before
        : { ...audit.before, [id]: answer },
    now: { ...audit.now, [id]: answer },
  };
}

/** Put off, not known or said to be wrong: it comes up again, after all else. */
const isPutOff = (answer: Answer | undefined): boolean =>
  answer?.result === 'unread' ||
  answer?.result === 'said-wrong' ||
  (answer?.result === 'skipped' && answer.why === 'later');

/**
 * What is left to go through, site by site and page by page, so that no page is opened twice in a row for
 * nothing. What is as it should be, or was passed over for good, stays answered; what was seen to be wrong
 * comes up where it stands.
 */
export function leftToDo(audit: Audit): AuditSetting[] {
  const order = settingsFor(audit.sites);
  const inPages = (some: readonly AuditSetting[]): AuditSetting[] => {
    const pages = new Map<string, AuditSetting[]>();
    for (const setting of some) {
      const key = `${siteOf(setting)} ${setting.address}`;
      pages.set(key, [...(pages.get(key) ?? []), setting]);
    }
    return [...pages.values()].flat();
  };
  return audit.sites.flatMap((site) => {
    const here = order.filter((setting) => siteOf(setting) === site);
    const at = ({ id }: AuditSetting): Answer | undefined => audit.now[id];
    return [
      ...inPages(here.filter((one) => at(one) === undefined || at(one)?.result === 'wrong')),
      ...inPages(here.filter((one) => isPutOff(at(one)))),
    ];
  });
}

/** What has changed for better or worse since the round before, by setting. */
export function changesSince(last: Audit, now: Audit): { id: string; from: Answer; to: Answer }[] {
  return Object.entries(now.now).flatMap(([id, to]) => {
    const from = last.now[id];
    return from && from.result !== to.result ? [{ id, from, to }] : [];
  });
}

/** Terms begin in January, after Easter and in September: the first of these days after a day. */
export function nextTerm(day: string): string {
  const year = Number(day.slice(0, 4));
  const starts = [`${year}-01-06`, `${year}-04-20`, `${year}-09-05`, `${year + 1}-01-06`];
  return starts.find((start) => start > day) ?? `${year + 1}-01-06`;
}
