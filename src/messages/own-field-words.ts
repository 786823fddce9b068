import type { OwnField } from '../engine/own-profile.ts';

/** Where something of the person's own stands: in a field of their profile, or as a post. */
export type OwnPlace = OwnField | 'post' | 'comment';

/** What a person calls each part of their profile, and what they wrote. */
export const fieldTitles: Record<OwnPlace, string> = {
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
  post: 'Your post',
  comment: 'Your comment',
};
