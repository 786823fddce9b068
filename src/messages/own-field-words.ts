import type { OwnField } from '../engine/own-profile.ts';

/** What a person calls each part of their profile. */
export const fieldTitles: Record<OwnField, string> = {
  displayName: 'Your name here',
  handle: 'Your account name',
  bio: 'Your bio',
  location: 'Your place',
  website: 'Your website',
  category: 'Your category',
  work: 'Your work',
  education: 'Your education',
  contact: 'Your contact details',
  hometown: 'Your home town',
  birthday: 'Your birthday',
  pictures: 'Your picture or header',
};
