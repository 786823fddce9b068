import { matterOf } from '../school/matter-of.ts';
import type { RuleId } from '../school/rule-ids.ts';

/** The sections of the app page, in the order of its navigation. */
export const sectionIds = [
  'set-up',
  'audit',
  'name-lists',
  'policy',
  'compare',
  'past-posts',
  'evidence',
  'picture',
  'tell',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Where a finding leads on the app page: to its clause, to whom to ask or tell, or to a safer copy of a picture. */
export const appPlaces = ['clause', 'tell', 'picture'] as const;
export type PlaceOfFinding = (typeof appPlaces)[number];

/** A section, and where in it: what comes after is the section's own to read. */
export type AppPlace = { section: SectionId; rest: readonly string[] };

/** “#/policy/kingsway/clause/6.v”: the address of a place, to go after “app.html”. */
export const appAddress = (section: SectionId, ...rest: readonly string[]): string =>
  `#/${[section, ...rest].map(encodeURIComponent).join('/')}`;

/** The place an address names; nothing for a plain anchor, which moves within the section that is shown. */
export function appPlaceOf(hash: string): AppPlace | undefined {
  if (!hash.startsWith('#/')) return undefined;
  const [first, ...rest] = hash.slice(2).split('/').map(decoded);
  const section = sectionIds.find((id) => id === first);
  return section && { section, rest: rest.filter((part) => part !== '') };
}

/** An address may be typed by anybody, with a % in any place. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The place on the app page for a rule, in the policy in force: its clause, or whom to ask or tell. */
export function addressOf(place: PlaceOfFinding, rule: RuleId, packId: string, lead: string | null): string {
  if (place === 'picture') return appAddress('picture');
  if (place === 'tell') return appAddress('tell', matterOf(rule), rule);
  return lead === null
    ? appAddress('policy', packId, 'about', rule)
    : appAddress('policy', packId, 'clause', lead);
}
