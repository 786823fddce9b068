import type { SiteId } from './draft.ts';
import type { PageKind, PageReading, PageState } from './site-adapter.ts';

/** Every thing that is read off pages, as far as it is kept when it last could be. */
export const readingFields = [
  'signedIn',
  'signedIn.handle',
  'signedIn.displayName',
  'profile',
  'profile.displayName',
  'profile.handle',
  'profile.bio',
  'profile.location',
  'profile.website',
  'profile.category',
  'profile.work',
  'profile.education',
  'profile.contact',
  'profile.own',
  'people',
  'people[].name',
  'people[].handle',
  'people[].profile',
  'people[].relation',
  'posts',
  'posts[].author',
  'posts[].handle',
  'posts[].text',
  'posts[].time',
  'posts[].permalink',
  'posts[].quote',
  'comments',
  'comments[].author',
  'comments[].text',
  'comments[].time',
  'threads',
  'threads[].name',
  'editors',
  'editors[].media',
  'editors[].canSend',
  'settings',
  'settings[]',
] as const;
export type ReadingField = (typeof readingFields)[number];

const known = new Set<string>(readingFields);
const isField = (name: string): name is ReadingField => known.has(name);

/** What a site keeps from everybody as a rule; that it is not read is no sign of a change. */
const keptBack: Record<SiteId, readonly ReadingField[]> = {
  x: [],
  // Times in feeds are scrambled, and links have no target until the pointer is over them.
  facebook: ['posts[].time', 'posts[].permalink', 'comments[].time', 'signedIn.handle'],
  // A card has one line under the handle, a name or a reason.
  instagram: ['people[].name'],
};

/** How well a page could be read: what was, and what it owes and gave in no place at all. */
export type ReadingHealth = {
  page: PageKind;
  state: PageState;
  worked: ReadingField[];
  missed: ReadingField[];
};

const fieldOf = (path: string): string => {
  const field = path.replace(/\[\d+\]/g, '[]');
  if (field.startsWith('settings.')) return 'settings[]';
  const quote = field.indexOf('.quote.');
  return quote < 0 ? field : field.slice(0, quote + '.quote'.length);
};

export function healthOf({ site, page, state, worked, unread }: PageReading): ReadingHealth {
  const read = new Set(worked.map(fieldOf).filter(isField));
  const missed = new Set(unread.map(fieldOf).filter(isField));
  return {
    page,
    state,
    worked: [...read],
    missed: [...missed].filter((field) => !read.has(field) && !keptBack[site].includes(field)),
  };
}
