import type { SiteId } from '../../engine/draft.ts';
import type { Setup } from '../../messages/replies.ts';

export type Rest = { what: 'everything' | SiteId; until: number | null };

const isOn = (until: number | null | undefined, now: number): until is number | null =>
  until === null || (until !== undefined && until > now);

/** The pause that keeps a site from being checked now; one over everything comes first. */
export function restOf(pauses: Setup['pauses'], site: SiteId | undefined, now: number): Rest | undefined {
  for (const what of site ? (['everything', site] as const) : (['everything'] as const)) {
    const until = pauses[what];
    if (isOn(until, now)) return { what, until };
  }
  return undefined;
}
