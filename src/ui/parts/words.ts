import type { SiteId } from '../../engine/draft.ts';
import type { AccountKind, Role } from '../../school/school-details.ts';

export const sites = ['facebook', 'instagram', 'x'] as const satisfies readonly SiteId[];

export const siteNames: Record<SiteId, string> = { facebook: 'Facebook', instagram: 'Instagram', x: 'X' };

export const roleWords: Record<Role, string> = {
  teacher: 'Teacher',
  'teaching-assistant': 'Teaching assistant',
  support: 'Support staff',
  office: 'Office staff',
  leader: 'Senior leader',
  'deputy-head': 'Deputy head',
  head: 'Headteacher',
  governor: 'Governor',
  volunteer: 'Volunteer',
  other: 'Something else, or rather not say',
};

export const accountKindWords: Record<AccountKind, string> = {
  personal: 'Personal',
  professional: 'Professional',
  official: 'Official',
};

/** One line on each kind of account. */
export const accountKindMeanings: Record<AccountKind, string> = {
  personal: 'your own, for family, friends and interests',
  professional: 'in your own name, about your work: teaching, a union, a subject network',
  official: 'the school’s own, where you post on its behalf',
};

/** “4 members”, “1 pupil”: a count and its word. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
