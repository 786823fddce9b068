import type { SiteId } from '../engine/draft.ts';
import type { ShownFinding } from './draft-answer.ts';

/**
 * What the popup asks of a tab's content script, and, while the screen is saved, the background: that ours is
 * out of the picture. Only they may send it.
 */
export type TabRequest = { to: 'tab'; ask: 'describe' | 'release' | 'openCard' | 'hide' | 'show' };

/** What a tab says of itself. */
export type TabDescription = {
  site: string;
  /** Editors being watched, as a person would name them, with how many findings each has. */
  watching: {
    label: string;
    state: 'checked' | 'clear' | 'unsure' | 'waiting' | 'resting' | 'empty';
    count: number;
  }[];
  findings: ShownFinding[];
  /** What could not be read or checked, in sentences. */
  blind: string[];
  /** A post is being held, and may be let go from here. */
  holding: boolean;
  /** The extension was updated under this page. */
  stale: boolean;
};

/** What the popup asks of a tab's reader. Only a page of ours may send it. */
export type ReaderRequest =
  | { to: 'reader'; ask: 'health' | 'structure' | 'ownProfile' }
  /** Whose page is open. */
  | { to: 'reader'; ask: 'person' }
  /** Something was said of somebody elsewhere: what was answered no longer holds. */
  | { to: 'reader'; ask: 'again' };

/** Somebody whose page is open, as the page names the account. */
export type PersonInFront = {
  site: SiteId;
  account: { handle?: string; id?: string };
  name: string;
};

/** The structure of a page with everything of a person replaced. */
export type PageStructure = { structure: string };
