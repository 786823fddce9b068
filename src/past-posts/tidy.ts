import type { Entry } from '../archive/entry.ts';

/** Whether something may be open that posts have to do with, as the person says. */
export type Inquiry = 'no' | 'yes' | 'unsure' | undefined;

/** What is kept as evidence: the addresses of posts, or that it is there and cannot be looked into now. */
export type EvidenceKept = readonly string[] | 'locked';

/**
 * What may be said of taking an old post down. It is asked first whether an inquiry is open; what is kept
 * as evidence stays, whatever the answer; and what cannot be looked into is not taken for empty.
 */
export type Tidying = 'ask-first' | 'leave' | 'evidence' | 'cannot-tell' | 'yours';

export function tidying(entry: Pick<Entry, 'link'>, inquiry: Inquiry, kept: EvidenceKept): Tidying {
  if (kept !== 'locked' && entry.link !== undefined) {
    const key = placeOf(entry.link);
    if (kept.some((address) => placeOf(address) === key)) return 'evidence';
  }
  if (inquiry === undefined) return 'ask-first';
  if (inquiry !== 'no') return 'leave';
  return kept === 'locked' ? 'cannot-tell' : 'yours';
}

/** One post has many addresses: by its number on X, by its path elsewhere. */
export function placeOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^(?:www|m|mobile|web)\./, '').replace(/^twitter\.com$/, 'x.com');
  const status = host === 'x.com' ? /\/status(?:es)?\/(\d+)/.exec(pathname)?.[1] : undefined;
  if (status !== undefined) return `x.com/status/${status}`;
  const story = searchParams.get('story_fbid');
  return `${host}${pathname.endsWith('/') ? pathname.slice(0, -1) : pathname}${story === null ? '' : `?${story}`}`;
}
