import type { Topic } from '../../engine/topic.ts';

/** What a stretch of text may lean to being about: a topic of rules, learned from labelled texts. */
export const leanings = [
  'pupil-info',
  'parent-contact',
  'colleague-contact',
  'confidential',
  'derogatory',
  'discriminatory',
  'pupil-contact',
  'former-pupil-contact',
  'images',
  'location',
  'speaking-for-school',
  'official-accounts',
  'working-hours',
  'school-devices',
  'copyright',
] as const satisfies readonly Topic[];
export type Leaning = (typeof leanings)[number];
