import type { Language } from './site.ts';

/** What a setting is called, in each language of the look-alikes. */
export type Words = Record<Language, string>;

/** Settings of a look-alike outlive a page, as they do on a server; `?fresh` begins anew. */
export function keptSettings(site: string): {
  get<T extends boolean | string>(id: string, first: T): T;
  set(id: string, value: boolean | string): void;
} {
  const key = `settings of ${site}`;
  if (new URLSearchParams(location.search).has('fresh')) localStorage.removeItem(key);
  const all = (): Record<string, boolean | string> =>
    JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, boolean | string>;
  return {
    get: (id, first) => {
      const value = all()[id];
      return typeof value === typeof first ? (value as typeof first) : first;
    },
    set: (id, value) => localStorage.setItem(key, JSON.stringify({ ...all(), [id]: value })),
  };
}

/** How long the "server" takes to answer a change, and to refuse one, in milliseconds. */
export const answersAfter = 150;
