import type { Span } from '../engine/span.ts';
import { leanings, type Leaning } from './leanings/kinds.ts';
import type { PartKind } from './remark-parts.ts';

/**
 * What a reading notices, for rules to combine. A grammar may use further kinds of its own; only
 * these leave the reading.
 */
const read = [
  // people on the school's lists
  'pupil-name',
  'staff-name',
  'parent-name',
  // a forename of a list, standing alone: weak
  'pupil-forename',
  'staff-forename',
  'parent-forename',
  // the school
  'school-name',
  'school-handle',
  'school-domain',
  'school-postcode',
  'school-voice',
  // roles and people by position
  'own-role',
  'bare-role',
  'other-role',
  'colleague-position',
  'colleague-title',
  'parent-of-pupil',
  'school-parent',
  'some-parent',
  'parent-acts',
  // pupils without a name
  'own-pupil',
  'not-own-class',
  'pupil-event',
  'class-trip',
  // what is told
  'school-talk',
  'confidential',
  'told-in-confidence',
  'held-of-child',
  'held-of-staff',
  'held-of-school',
  'held-alone',
  'bare-pupil',
  'relies-on-privacy',
  'picture-talk',
  'picture-cue',
  'look-cue',
  'school-sight',
  'class-sight',
  'school-tag',
  // private details
  'phone',
  'email',
  'address',
  'postcode',
  'birth-date',
  'identity-number',
  'bank-detail',
  'vehicle',
  'public-place',
  'to-a-door',
  'class-name',
  'outing-group',
  'outing-way',
  'outing-when',
  'in-transit',
  'outing-past',
  'empty-house',
  'gone-away',
  'lone-way',
  'each-time',
  'secret',
  'self-contact',
  // remarks
  'insult-community',
  'insult-person',
  'threat',
  'profanity',
  'demeaning',
  'slur',
  'criticism',
  // whom a draft speaks to, and getting in touch
  'spoken-to',
  'asked-by-name',
  'to-pupil',
  'to-parent',
  'parent-cue',
  'day-talk',
  'child-day-talk',
  'staff-day-talk',
  'staff-self',
  'told-aside',
  'your-child-word',
  'says-you',
  'parent-general',
  'bare-parent',
  'child-did',
  'talks-to-pupil',
  'pupil-cue',
  'calls-pupils',
  'to-former-pupil',
  'calls-former-pupils',
  'own-school-days',
  'family-sender',
  'calls-family',
  'about-pupil',
  'school-errand',
  'grown-up',
  'invites-contact',
  'invites-privately',
  'says-title',
  'asks-details',
  'asks-about-pupil',
  'tells-of-pupil',
  'reach-me',
  // where somebody is
  'whereabouts',
  'home-empty',
  'daily-route',
  'class-place',
  'bygone',
  'travel-talk',
  'others-off',
  'own-errand',
  'own-health',
  'event-notice',
  // joining a discussion from inside the school
  'joins-parents',
  'joins-colleagues',
  'professional-group',
  // other people's lives
  'others-health',
  'others-family',
  'one-of-ours',
  'their-contact',
  'public-notice',
  // what is claimed, passed on or told of the school
  'accusation',
  'private-accusation',
  'position-accusation',
  'pronoun-accusation',
  'in-the-news',
  'acted-part',
  'denied-claim',
  'hearsay',
  'hearsay-cue',
  'school-claim',
  'weighty-claim',
  'pass-on-cue',
  'danger-claim',
  'sourced',
  'incident-talk',
  'incident-cue',
  'no-incident',
  'school-news',
  'grade-claim',
  'inspection-word',
  'official-share',
  'own-family',
  'contested-view',
  'no-view',
  'borrowed-work',
  'with-leave',
  'lyrics-cue',
  'bigot-share',
  'coarse-share',
  'not-shared',
  'code-ask',
  'lure',
  'scam-warning',
  // where and on what one posts
  'online-act',
  'in-lesson',
  'in-meeting',
  'should-work',
  'class-busy',
  'posts-in-lesson',
  'posts-at-work',
  'own-time',
  'on-duty',
  'uses-school-machine',
  'on-school-machine',
  'private-use-talk',
  'machine-in-class',
  'left-open',
  // accounts
  'account-claim',
  'own-views',
  // contexts that stand down a rule
  'union-talk',
  'whistleblowing',
  'quotation',
  'reported-abuse',
  'public-figure',
  'own-child',
  'teaching-resource',
] as const;

const leant = leanings.map((leaning): `leans-${Leaning}` => `leans-${leaning}`);

/** What leaves a reading: what grammars and names find, and what a stretch leans to. */
export const markKinds = [...read, ...leant];
export type MarkKind = (typeof markKinds)[number];

/** A stretch of a text that means something. */
export type Mark = {
  kind: MarkKind;
  span: Span;
  /** Which sentence it begins in, counted from 0. */
  sentence: number;
  /** What more is known: the form of a name, what sort of secret. Never a name from a list. */
  sort?: string;
  /** What it is made of, where that says more than the whole. */
  parts?: readonly { kind: PartKind; span: Span }[];
};
