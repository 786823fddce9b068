import type { Entry } from './chain.ts';
import type { Moment } from './moment.ts';

/** What a page showed of a post. It is the page's own word, and reports say so. */
export type AsShown = {
  author?: string;
  handle?: string;
  text?: string;
  /** As the page writes it: "2h", "21 Nov". */
  time?: string;
  /** An address of the post. */
  link?: string;
};

/** What one saving took: the screen, one post of it, a whole thread by scrolling, or words alone. */
export type CaptureKind = 'screen' | 'post' | 'thread' | 'words';

/** Why no picture was taken: the person's word that it may show an indecent image of a child, or an adult's intimate or unlawful one. */
export type WithoutPicture = 'indecent-image' | 'adult-material';

/**
 * One saving of what was on the screen. Files are named by their path under `data/`. Of what may be an
 * indecent image nothing is in it but when, on which site and why: no address, no title, no words, no file.
 */
export type Capture = {
  id: string;
  kind: CaptureKind;
  taken: Moment;
  site: 'x' | 'facebook' | 'instagram';
  /** Address and title as the browser gave them, before and after the picture was taken. Where a thing was is an address, and never where the person was. */
  page: { address: string; title: string };
  /** Whose account was signed in, as the page showed it. */
  account: string | undefined;
  /** The conversation that was open, as the page named it. */
  thread: string | undefined;
  posts: AsShown[];
  /** The one screen; of a thread the screen it began on, then the pieces of one long picture, in order. */
  pictures: { file: string; width: number; height: number; scale: number }[];
  /** The words on the screen, in a file of their own. */
  text: string | undefined;
  /** The page as the browser archives it (MHTML). */
  archive: string | undefined;
  withoutPicture: WithoutPicture | undefined;
  /** What is not as one would think, in sentences: a box that was covered, a thread that goes on. */
  notes: string[];
  browser: { name: string; version: string; lanyard: string };
  /** Width and height of the screen in CSS pixels, the page's zoom (1 is 100 %), and device pixels a CSS pixel. */
  screen: { width: number; height: number; zoom: number; density: number };
};

/** Something that happened, in the words of the person it happened to. */
export type Incident = {
  id: string;
  title: string;
  /** Who is handing this over, as they want to be named. */
  by: string;
  school: string;
  what: string;
  since: string;
  who: string;
  captures: Capture[];
  log: Entry[];
};

/** Which bytes a path under `data/` holds. */
export type FileBytes = (path: string) => Promise<Uint8Array>;

export const incidentFormat = 'lanyard-incident-1';
