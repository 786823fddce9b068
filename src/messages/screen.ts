import type { PageKind } from '../engine/site-adapter.ts';

/** A box in CSS pixels of the viewport. */
export type ScreenBox = { x: number; y: number; width: number; height: number };

/** Fields that are never in a picture: somebody signs in, pays, or writes to one person there. */
export const privateFields = ['sign-in', 'payment', 'message'] as const;
export type PrivateField = (typeof privateFields)[number];

export type PostOnScreen = {
  author?: string;
  handle?: string;
  text?: string;
  time?: string;
  link?: string;
  box: ScreenBox;
  /** All of it is on the screen. */
  whole: boolean;
};

/** What a page says of itself as it stands on the screen. It is the page's word; the address is checked with the browser's. */
export type ScreenFacts = {
  /** Made up anew by our script in each document, so that one document is told from the next. */
  document: string;
  address: string;
  title: string;
  page: PageKind;
  viewport: { width: number; height: number; density: number; x: number; y: number };
  screen: { width: number; height: number };
  /** Private fields that can be seen now. */
  fields: { what: PrivateField; box: ScreenBox }[];
  /** There are private fields on the page, seen or not. */
  fieldsOnPage: boolean;
  account?: string;
  thread?: string;
  posts: PostOnScreen[];
  /** The words that can be seen, line by line. */
  text: string;
  /** Which of the posts the menu was last opened on. */
  chosen?: number;
  strip?: Strip;
};

/** The part of the screen that scrolls, between what stands still above and below it. */
export type Strip = {
  box: ScreenBox;
  /** How far the content has been scrolled, how much of it there is, and how much shows; in CSS pixels. */
  top: number;
  total: number;
  shows: number;
};

/**
 * What the background asks of a page's reader while something is saved. *begin* goes to where a thread begins,
 * *step* one screen further, *strip* looks without scrolling, and *restore* goes back: all of it only at the
 * press of the button that says so.
 */
export type ScreenRequest = { to: 'screen'; ask: 'facts' | 'begin' | 'step' | 'strip' | 'restore' };

/** The most that is taken of each, in UTF-16 code units, and of posts. */
export const screenLimits = { line: 2000, postText: 20_000, text: 200_000, posts: 200, fields: 50 };
