import type { Finding } from '../engine/finding.ts';

/** The clause a notice rests on, as a person reads it. Empty when rules run without a policy. */
export type ShownClause = {
  school: string;
  ref: string;
  heading: string;
  summary: string;
  /** Whether that is the school's own sentence, from its own copy, and not our summary. */
  quoted: boolean;
  /** The clause's strength in words: “The policy says “should not””. */
  strength: string;
  /** The edition of the policy, and that it is a prompt. */
  edition: string;
};

/** A finding as a page and the popup get it: what it rests on is already in words. */
export type ShownFinding = Omit<Finding, 'grounds'> & {
  shown: ShownClause | null;
  /** “Because of: “Ollie” (a name on your pupil list).” Empty when there is nothing to add. */
  because: string;
};

/** What the background says to a page. */
export type DraftAnswer =
  | {
      type: 'checked';
      id: number;
      findings: ShownFinding[];
      /** Why the check is not the whole check; empty when it is. Sentences a teacher understands. */
      unsure: string[];
      /** False when names were not looked up, because nobody had typed: what was known of names stays. */
      namesChecked: boolean;
      /** Somebody is still looking at an attached picture; another answer will follow. */
      looking?: boolean;
    }
  /** Something to say of having the site open just now; nothing is said where there is nothing. */
  | { type: 'moment'; finding: ShownFinding }
  | { type: 'paused'; id: number; until: number | null }
  | { type: 'settings'; paused: boolean }
  /** Something more was seen in an attached picture: drafts are to be checked again. */
  | { type: 'again' };
