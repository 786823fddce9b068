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

/** One saving of what was on the screen. Files are named by their path under `data/`. */
export type Capture = {
  id: string;
  taken: Moment;
  /** Address and title as the browser gave them, before and after the picture was taken. */
  page: { address: string; title: string };
  posts: AsShown[];
  /** Pieces of one long picture, in order, or the one screen. */
  pictures: { file: string; width: number; height: number; scale: number }[];
  /** The words on the screen, in a file of their own. */
  text: string | undefined;
  /** The page as the browser archives it (MHTML). */
  archive: string | undefined;
  /** No picture was taken; the reason is the person's word. */
  withoutPicture: 'indecent-image' | undefined;
  browser: { name: string; version: string; lanyard: string };
  screen: { width: number; height: number };
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
