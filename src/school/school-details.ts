import type { WorkTime } from './work-time.ts';

/**
 * What the person told Lanyard about their school and themself. Kept on the device.
 * Empty strings and lists stand for "not told".
 */
export type SchoolDetails = {
  name: string;
  /** Short names, initials and former names people use. */
  aliases: string[];
  /** The school's own handles and page names, with or without @. */
  handles: string[];
  domain: string;
  address: string;
  postcode: string;
  /** The school's numbers and other work numbers: never flagged. */
  workNumbers: string[];
  classes: string[];
  role: Role;
  accountKinds: Partial<Record<'x' | 'facebook' | 'instagram', AccountKind>>;
  /** A fingerprint of the school's logo, 16 hexadecimal digits; the logo itself is not kept. */
  logo?: string;
  /** Switched on by the person while something that has happened at the school is on everyone's mind. */
  incidentMode?: boolean;
  /** When the person works; without hours nothing is said by the clock. */
  workTime?: WorkTime;
  /** This browser is on one of the school's devices, as the person said: whose it is, nobody guesses. */
  schoolDevice?: boolean;
  /** A senior leader has agreed that social media is used on it. */
  deviceAgreed?: boolean;
  /** Other people use this device too. */
  sharedDevice?: boolean;
  /** No signs beside the person's own posts on the sites. */
  ownPostsUnmarked?: boolean;
};

export const roles = [
  'teacher',
  'teaching-assistant',
  'support',
  'office',
  'leader',
  'deputy-head',
  'head',
  'governor',
  'volunteer',
  'other',
] as const;
export type Role = (typeof roles)[number];

export const accountKinds = ['personal', 'professional', 'official'] as const;
export type AccountKind = (typeof accountKinds)[number];

export const noSchool: SchoolDetails = {
  name: '',
  aliases: [],
  handles: [],
  domain: '',
  address: '',
  postcode: '',
  workNumbers: [],
  classes: [],
  role: 'other',
  accountKinds: {},
};
