import type { SiteId } from '../engine/draft.ts';

/** The sites as a person calls them. */
export const siteTitles: Record<SiteId, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };
