import type { ReadingField } from '../../engine/reading-health.ts';

/** What a person calls each thing that is read off a page. */
export const fieldWords: Record<ReadingField, string> = {
  signedIn: 'who is signed in',
  'signedIn.handle': 'the name of your account',
  'signedIn.displayName': 'the name you are shown under',
  profile: 'the profile',
  'profile.displayName': 'the name on the profile',
  'profile.handle': 'whose profile it is',
  'profile.bio': 'the bio',
  'profile.location': 'the place on the profile',
  'profile.website': 'the website on the profile',
  'profile.category': 'the category of the profile',
  'profile.work': 'where the person works',
  'profile.education': 'where the person studied',
  'profile.contact': 'contact details on a profile',
  'profile.own': 'whether the profile is your own',
  people: 'the list of people',
  'people[].name': 'the names in the list',
  'people[].handle': 'the account names in the list',
  'people[].profile': 'the accounts in the list',
  'people[].relation': 'what the list is a list of',
  posts: 'the posts',
  'posts[].author': 'who wrote the posts',
  'posts[].handle': 'which accounts the posts are from',
  'posts[].text': 'the words of the posts',
  'posts[].time': 'when the posts were written',
  'posts[].permalink': 'the addresses of the posts',
  'posts[].quote': 'what the posts quote',
  comments: 'the comments',
  'comments[].author': 'who wrote the comments',
  'comments[].text': 'the words of the comments',
  'comments[].time': 'when the comments were written',
  threads: 'the list of conversations',
  'threads[].name': 'who the conversations are with',
  editors: 'the boxes to write in',
  'editors[].media': 'whether pictures are attached',
  'editors[].canSend': 'the button that sends',
  settings: 'the settings on the page',
  'settings[]': 'how the settings are set',
};

/** "last read on 20 November", "last read today", or that it never was on this device. */
export function sinceWords(day: string | undefined, now: number): string {
  if (day === undefined) return 'not yet read on this device';
  const then = new Date(`${day}T12:00:00`);
  if (then.toDateString() === new Date(now).toDateString()) return 'last read earlier today';
  const year = then.getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' as const };
  return `last read on ${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', ...year })}`;
}
