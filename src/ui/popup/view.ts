import type { SiteId } from '../../engine/draft.ts';
import type { ReadingField } from '../../engine/reading-health.ts';
import type { PageState } from '../../engine/site-adapter.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { OwnProfileReport } from '../../messages/profile-answer.ts';
import type { Setup } from '../../messages/replies.ts';
import type { MarkingOffer, PersonAnswer } from '../../messages/person-answer.ts';
import type { PersonInFront, TabDescription } from '../../messages/tab.ts';
import type { PeopleCounts } from '../../people/known-people.ts';

/** How the page in front could be read, with the day on which each thing that was missed last was read. */
export type PageReadingView = {
  state: PageState;
  missed: readonly { field: ReadingField; day?: string }[];
};

/** Somebody whose page is open, and what was said of them. */
export type PersonView = { front: PersonInFront; answer: PersonAnswer | null; offer: MarkingOffer };

/** What the popup has to show. */
export type View =
  /** The background could not answer; why, in its own words. */
  | { kind: 'broken'; why: string }
  | { kind: 'not-set-up' }
  | { kind: 'elsewhere'; setup: Setup }
  /** One of the three sites, on a page that began before Lanyard was there. */
  | { kind: 'reload'; setup: Setup; site: SiteId | undefined }
  /** The browser does not let Lanyard see these. */
  | { kind: 'no-access'; setup: Setup; sites: SiteId[] }
  | {
      kind: 'site';
      setup: Setup;
      site: SiteId;
      tab: TabDescription;
      /** What the policy says of having the site open at this time, on this device. */
      moment?: readonly ShownFinding[];
      /** Nothing where the page did not say. */
      reading?: PageReadingView;
      /** The person's own profile, where it is open. */
      profile?: OwnProfileReport;
      /** Whose page is open, where it is somebody else’s. */
      person?: PersonView;
      /** What was said of people, where anything was. */
      people?: PeopleCounts;
    };

/** What the page as a whole said. Only *clear* may be called “nothing found”. */
export type Verdict = 'found' | 'found-in-part' | 'unsure' | 'waiting' | 'clear' | 'nothing-open';

export function verdictOf({ watching, findings, blind }: TabDescription): Verdict {
  const unsure = blind.length > 0 || watching.some(({ state }) => state === 'unsure');
  if (findings.length > 0) return unsure ? 'found-in-part' : 'found';
  if (unsure) return 'unsure';
  if (watching.some(({ state }) => state === 'waiting' || state === 'resting')) return 'waiting';
  return watching.some(({ state }) => state === 'clear') ? 'clear' : 'nothing-open';
}
