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
  sites: readonly SiteId[];
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

const isOpen = (answer: Answer | undefined): boolean =>
  answer === undefined ||
  answer.result === 'unread' ||
  (answer.result === 'skipped' && answer.why === 'later');

/**
 * What is left to go through, page by page so that no page is opened twice. What has an answer stays
 * answered; *later* and what nobody has spoken for come up again, after what was not looked at yet.
 */
export function leftToDo(audit: Audit): AuditSetting[] {
  const open = settingsFor(audit.sites).filter(({ id }) => isOpen(audit.now[id]));
  const pages = new Map<string, AuditSetting[]>();
  for (const again of [false, true])
    for (const setting of open) {
      if ((audit.now[setting.id] !== undefined) !== again) continue;
      const key = `${siteOf(setting)} ${setting.address}`;
      pages.set(key, [...(pages.get(key) ?? []), setting]);
    }
  const order = audit.sites;
  return [...pages.values()].flat().sort((a, b) => order.indexOf(siteOf(a)) - order.indexOf(siteOf(b)));
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
