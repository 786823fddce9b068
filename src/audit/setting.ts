import type { SiteId } from '../engine/draft.ts';
import type { Parameters } from '../school/parameters.ts';
import type { RuleId } from '../school/rule-ids.ts';

/** What a setting is about; the score has one line for each. */
export const areas = ['see', 'find', 'tag', 'left-over', 'sign-in'] as const;
export type Area = (typeof areas)[number];

export const areaWords: Record<Area, string> = {
  see: 'Who can see you',
  find: 'Who can find and reach you',
  tag: 'Who can tag you and write on your page',
  'left-over': 'What is left over',
  'sign-in': 'Signing in safely',
};

/** How much a policy asks of settings. */
export type Target = Parameters['privacyTarget'];
export const targets = ['suitable', 'strictest', 'highest'] as const satisfies readonly Target[];

/** What a reader says a setting stands at: a word of ours, the same in every language, or on and off. */
export type State = boolean | string;

/** What is right for a target: the states that will do, and what to aim for in the site's own words. */
export type Wanted = { good: readonly State[]; words: string };

type Told = {
  /** Unique over all sites: "x.protect-posts". What follows the dot is the reader's name for it. */
  id: `${SiteId}.${string}`;
  area: Area;
  /** As the site calls it now, in English. */
  name: string;
  /** What it was called, or where it stood, in earlier years. */
  formerly?: readonly string[];
  address: string;
  /** One sentence: what it has to do with working in a school. */
  why: string;
  /** Whose clause asks for it. Where the policy is silent on that, the one on settings as a whole stands in. */
  asks: RuleId;
  steps: readonly string[];
  /** It takes something down or closes it for good: not while an inquiry may be open. */
  removes?: true;
  /** The month we last knew all this to be right. */
  knownOn: string;
};

/** A setting whose state stands on a page of its site. */
export type ReadSetting = Told & {
  read: 'page';
  wanted: Record<Target, Wanted>;
  /** Where several controls make one answer: on as soon as one of them is. */
  anyOf?: readonly string[];
};

/** What no page can show us: the person looks and says. */
export type AskedSetting = Told & { read: 'person'; wanted: Record<Target, string> };

export type AuditSetting = ReadSetting | AskedSetting;

export const siteOf = ({ id }: { id: string }): SiteId => id.slice(0, id.indexOf('.')) as SiteId;

/** The names a reader has for what a setting stands on. */
export const readerIds = (setting: ReadSetting): readonly string[] =>
  setting.anyOf ?? [setting.id.slice(setting.id.indexOf('.') + 1)];
