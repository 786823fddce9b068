import type { Moment } from '../evidence/moment.ts';
import type { WithoutPicture } from '../evidence/record.ts';

/** What the person asks to be saved. */
export type CaptureWish = {
  tab: number;
  kind: 'screen' | 'post' | 'words';
  /** Save although the box for messages is on the screen, with that box covered. */
  cover: boolean;
  /** The page as a file beside the picture, where the browser makes one. */
  archive: boolean;
  without?: WithoutPicture;
};

export type SavedCapture = {
  incident: string;
  capture: string;
  at: Moment;
  pictures: number;
  posts: number;
  /** What is not as one would think, in sentences. */
  notes: readonly string[];
};

/** What became of it: on the disk; a way that is offered instead; or nothing was saved and why. */
export type CaptureReply =
  { saved: SavedCapture } | { offer: 'cover' | 'cover-thread'; words: string } | { refused: string };

/** How saving stands for one tab. */
export type CaptureState = {
  /** What must never be saved has been read. */
  gateRead: boolean;
  /** The person's word has closed this page. */
  closed: boolean;
  /** The browser can keep a page as a file, and whether it may. */
  archive: 'never' | 'may-ask' | 'allowed';
  /** What was saved last from this tab without the popup, and has not been shown yet. */
  last: CaptureReply | null;
};

/** How far a thread has come: screens taken, and how many there may be as far as the page tells. */
export type ThreadProgress = { screens: number; of: number };
