import type { Entry } from './entry.ts';
import type { FaultKind } from './fault.ts';

/** Whose download it is, as it says itself. */
export type Owner = { name?: string; handle?: string };

/** What became of one file of a download. Every record is counted in exactly one place. */
export type FileReport = {
  path: string;
  /** What it holds, in a person's words: "posts". */
  what: string;
  /** Records found in it. */
  records: number;
  /** Records of which something was given to the check. */
  read: number;
  /** Records without any words: a bare photo, a share. */
  withoutWords: number;
  /** Records of somebody else's words: a retweet. */
  notOwn: number;
  /** Records that another file held already. */
  same: number;
  /** Records that could not be understood. */
  unreadable: number;
  /** How many records the download's own list says there are. */
  expected?: number;
  /** Why the file is not, or not wholly, read. Left out when all of it is. */
  couldNotTell?: CouldNotTell;
};

export type CouldNotTell =
  | { why: 'fault'; fault: FaultKind }
  /** The file ended before its last record did. */
  | { why: 'breaks-off' }
  | { why: 'count' }
  | { why: 'unreadable-records' }
  /** Records, but no words where words were expected; with the labels met, which are not personal. */
  | { why: 'no-words'; labels: string[] }
  | { why: 'not-in-download' }
  | { why: 'ids-only' }
  | { why: 'no-records' };

export type ReadNote =
  | { note: 'partial-archive' }
  | { note: 'drafts-skipped'; count: number }
  | { note: 'located'; count: number }
  | { note: 'mended-in-part'; count: number }
  | { note: 'account-private'; private: boolean }
  | { note: 'not-looked-at'; paths: string[] };

/** What a reader of a download says as it goes. */
export type ReadEvent =
  | { type: 'entries'; entries: Entry[] }
  | { type: 'file'; file: FileReport }
  | { type: 'note'; note: ReadNote };
