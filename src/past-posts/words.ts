import type { EntryKind } from '../archive/entry.ts';
import { faultWords } from '../archive/fault.ts';
import type { OpenNote } from '../archive/members.ts';
import type { RefusedFile } from '../archive/open.ts';
import type { CouldNotTell, FileReport, Owner, ReadNote } from '../archive/read-event.ts';
import type { SiteId } from '../engine/draft.ts';

export const siteNames: Record<SiteId, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };

/** What a person calls each kind of entry. */
export const kindWords: Record<EntryKind, string> = {
  post: 'Post',
  reply: 'Reply',
  'long-post': 'Long post',
  'community-post': 'Post in a community',
  'deleted-post': 'Deleted post',
  article: 'Article',
  caption: 'Caption',
  story: 'Story',
  comment: 'Comment',
  'group-post': 'Post in a group',
  'group-comment': 'Comment in a group',
  bio: 'Bio',
  name: 'Display name',
  handle: 'Username',
  place: 'Place in the profile',
  'check-in': 'Check-in',
  website: 'Website in the profile',
  work: 'Work and education',
  'profile-text': 'Profile',
  follower: 'Follower',
  following: 'Somebody you follow',
  friend: 'Friend',
  request: 'Request',
  tagged: 'Somebody you tagged',
};

export const ownerWords = ({ name, handle }: Owner): string =>
  handle !== undefined && name !== undefined
    ? `${name} (@${handle.replace(/^@/, '')})`
    : handle !== undefined
      ? `@${handle.replace(/^@/, '')}`
      : (name ?? 'an account without a name in it');

/** Why a dropped file was not read, and what to do: two sentences at most. */
export function refusalWords({ why, site }: Pick<RefusedFile, 'why' | 'site'>): string {
  const place = site ? siteNames[site] : 'the site';
  switch (why) {
    case 'not-a-zip':
      return 'It is not a ZIP file. Drop the ZIP as it came from the site.';
    case 'empty':
      return 'It is empty. Download it again.';
    case 'split':
      return 'It is one piece of a ZIP that a program has cut up. Join the pieces first, or download it again.';
    case 'damaged':
      return 'The download looks incomplete or damaged: nothing in it could be found. Download it again.';
    case 'locked':
      return 'It is locked with a password. The sites send no such ZIPs; unlock it, or download it again.';
    case 'web-page':
      return 'It is a web page, not the download. Sign in to the site, and download the ZIP again.';
    case 'single-file':
      return 'It is one file out of a download. Drop the whole ZIP, so that Lanyard can tell what belongs together.';
    case 'vanished':
      return 'It was moved or changed while it was being read. Put it back and drop it again.';
    case 'web-pages':
      return `It is the HTML kind of a download from ${place}, made for looking at. Ask ${place} for it again and choose JSON as the format.`;
    case 'no-words':
      return 'It holds “data logs”, which have none of your own words in them. Ask for your posts, comments and profile.';
    case 'inner-zips':
      return 'There are more ZIPs inside it. Unpack it, and drop those.';
    case 'other-site':
      return 'It is not a download from Facebook, Instagram or X, or a kind that Lanyard does not know.';
  }
}

/** Something about a dropped file that has been read all the same. */
export function openNoteWords(note: OpenNote): string {
  switch (note.note) {
    case 'cut-off':
      return 'The download looks incomplete: its list of files is missing. What is there was read. Download it again to be sure.';
    case 'climbing':
      return `${counted(note.count, 'file has a name', 'files have names')} that point outside the download; they were not opened.`;
    case 'too-many-names':
      return 'It holds more than a million files. The rest was not looked at.';
  }
}

/** Why a file could not, or not wholly, be read. */
export function couldNotTellWords(
  reason: CouldNotTell,
  { expected, records, unreadable }: Pick<FileReport, 'expected' | 'records' | 'unreadable'>,
): string {
  switch (reason.why) {
    case 'fault':
      return `Could not tell: ${faultWords[reason.fault]}. ${counted(records - unreadable, 'record')} before that ${records - unreadable === 1 ? 'was' : 'were'} read.`;
    case 'breaks-off':
      return 'Could not tell: the file ends too early. What comes before was read.';
    case 'count':
      return `Could not tell: the download’s own list says ${expected ?? 'another number'}, and ${records} ${records === 1 ? 'was' : 'were'} found.`;
    case 'unreadable-records':
      return `Could not tell: ${counted(unreadable, 'record')} could not be understood. The others were read.`;
    case 'no-words':
      return `Could not tell: no words were found where words were expected.${reason.labels.length > 0 ? ` Labels met: ${reason.labels.slice(0, 8).join(', ')}.` : ''}`;
    case 'not-in-download':
      return 'Could not tell: not in this download. You may not have asked for it, or it is in another part.';
    case 'ids-only':
      return `Could not tell: X gives ${counted(records, 'number', 'numbers')} and no names, so nobody can be recognised.`;
    case 'no-records':
      return 'Could not tell: nothing in it could be read.';
  }
}

export function readNoteWords(note: ReadNote): string {
  switch (note.note) {
    case 'partial-archive':
      return 'X says of this download that it is not the whole.';
    case 'drafts-skipped':
      return `${counted(note.count, 'draft')} that nobody else can see ${note.count === 1 ? 'was' : 'were'} left out.`;
    case 'located':
      return `${counted(note.count, 'post carries', 'posts carry')} a place on the map. Location can be taken off old posts in X’s settings.`;
    case 'mended-in-part':
      return `${counted(note.count, 'text was', 'texts were')} cut in the middle of a letter; all before it was read.`;
    case 'account-private':
      return note.private
        ? 'When the download was made, the account was private.'
        : 'When the download was made, the account was public.';
    case 'not-looked-at':
      return `Not known to Lanyard, so not looked at: ${note.paths.join(', ')}.`;
  }
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const markWords = { fine: 'Fine', 'dealt-with': 'Dealt with' } as const;
