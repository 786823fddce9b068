import { load, save } from '../browser/store.ts';
import type { SiteId } from '../engine/draft.ts';
import type { ReadingField } from '../engine/reading-health.ts';

/**
 * The day on which each thing was last read on each site. A day and no more: what is kept must not tell
 * when somebody was on a site.
 */
export type LastRead = Partial<Record<SiteId, Partial<Record<ReadingField, string>>>>;

const key = 'last-read';

export const lastRead = async (site: SiteId): Promise<Partial<Record<ReadingField, string>>> =>
  (await load<LastRead>(key))?.[site] ?? {};

/** Takes note of what was read; writes only when a day has changed. */
export async function noteRead(site: SiteId, fields: readonly ReadingField[], today: string): Promise<void> {
  const all = (await load<LastRead>(key)) ?? {};
  const kept = all[site] ?? {};
  const fresh = fields.filter((field) => kept[field] !== today);
  if (fresh.length === 0) return;
  await save(key, {
    ...all,
    [site]: { ...kept, ...Object.fromEntries(fresh.map((field) => [field, today])) },
  });
}
