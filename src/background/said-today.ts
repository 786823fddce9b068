import { loadForNow, saveForNow } from '../browser/session-store.ts';
import type { SiteId } from '../engine/draft.ts';

const key = 'said';

/**
 * On which day something was last said of having a site open. It holds a date a site and nothing of what was
 * said or done; it is in memory alone, so that a background that was stopped does not say it all again.
 */
export async function isSaidToday(site: SiteId, date: string): Promise<boolean> {
  return datesOf(await loadForNow(key))[site] === date;
}

export async function markSaid(site: SiteId, date: string): Promise<void> {
  await saveForNow(key, { ...datesOf(await loadForNow(key)), [site]: date });
}

const datesOf = (kept: unknown): Partial<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null ? { ...kept } : {};
