import type { SiteId, Surface } from '../engine/draft.ts';

/** What a piece of a download is, as its owner would call it. */
export const entryKinds = [
  'post',
  'reply',
  'long-post',
  'community-post',
  'deleted-post',
  'article',
  'caption',
  'story',
  'comment',
  'group-post',
  'group-comment',
  'bio',
  'name',
  'handle',
  'place',
  'check-in',
  'website',
  'work',
  'profile-text',
  'follower',
  'following',
  'friend',
  'request',
  'tagged',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Somebody else's name and nothing they wrote: looked up on the name lists, not read. */
export const peopleKinds: readonly EntryKind[] = ['follower', 'following', 'friend', 'request', 'tagged'];

/** One thing of the owner's that somebody may read: own words, or a name that stands beside theirs. */
export type Entry = {
  site: SiteId;
  kind: EntryKind;
  /** Which rules look at it. */
  surface: Surface;
  /** Own words, mended, without the names a reply begins with. */
  text: string;
  /** When, in milliseconds since 1970; left out when the download does not say. */
  at?: number;
  /** The site's own number for it. */
  id?: string;
  /** Where it can be opened, when an address can be made. */
  link?: string;
  /** Who could see it, in a few words, when the download says. */
  audience?: string;
  /** Anything else a person needs to find it or judge it: "an earlier version", "on Anna's post". */
  remark?: string;
  /** The file in the download, and which record of it, counted from 0. */
  file: string;
  position: number;
};

/** Which rules look at what is neither a profile nor a list of people. */
export const surfaceOf: Record<EntryKind, Surface> = {
  post: 'post',
  reply: 'comment',
  'long-post': 'post',
  'community-post': 'post',
  'deleted-post': 'post',
  article: 'post',
  caption: 'post',
  story: 'post',
  comment: 'comment',
  'group-post': 'post',
  'group-comment': 'comment',
  bio: 'bio',
  name: 'display-name',
  handle: 'handle',
  place: 'location',
  'check-in': 'post',
  website: 'website',
  work: 'work',
  'profile-text': 'bio',
  follower: 'handle',
  following: 'handle',
  friend: 'display-name',
  request: 'handle',
  tagged: 'display-name',
};
