import type { profileSurfaces } from './draft.ts';
import type { Profile } from './site-adapter.ts';

/** What of the person's own profile is checked, with the kind of place whose rules each is held to. */
export const ownFields = {
  displayName: 'display-name',
  handle: 'handle',
  bio: 'bio',
  location: 'location',
  website: 'website',
  category: 'category',
  work: 'work',
  education: 'work',
  contact: 'bio',
  hometown: 'location',
  birthday: 'bio',
  pictures: 'bio',
} as const satisfies Partial<Record<keyof Profile, (typeof profileSurfaces)[number]>>;
export type OwnField = keyof typeof ownFields;
export const ownFieldNames = Object.keys(ownFields) as OwnField[];

/** Fields that a page need not have. */
const optional = new Set<OwnField>(['hometown', 'birthday', 'pictures']);

/** One thing that a profile says. A field may say several: two places of work. */
export type OwnWords = { field: OwnField; text: string };

/** Longest text of a field that is checked, in UTF-16 code units. */
export const longestOwn = 10_000;
/** Most things that a profile says. */
export const mostOwn = 60;

/** All that a profile says, and the fields that it owes and that could not be read. */
export function wordsOf(profile: Profile): { words: OwnWords[]; unread: OwnField[] } {
  const words: OwnWords[] = [];
  const unread: OwnField[] = [];
  for (const field of ownFieldNames) {
    const value = profile[field];
    if (value === undefined && !optional.has(field)) unread.push(field);
    const several = value === undefined || value === null ? [] : typeof value === 'string' ? [value] : value;
    for (const text of several)
      if (text.trim() !== '' && words.length < mostOwn)
        words.push({ field, text: text.slice(0, longestOwn) });
  }
  // Only the beginning of a bio was there to be read.
  if (profile.bioCut) unread.push('bio');
  return { words, unread };
}
