import type { Target } from '../../engine/site-adapter.ts';

const target = <Name extends string>(name: Name, ...selectors: string[]) =>
  ({ name, selectors }) satisfies Target;

export const main = target('main part', 'main', '[role="main"]');
export const dialog = target('dialog', '[role="dialog"]');
/** What is not the navigation: an avatar there is somebody else's. */
export const notNavigation = target(
  'content',
  'main, [role="main"], [role="dialog"], article, [data-pagelet^="IGD"]',
);
export const inboxLink = target('messages link', 'a[href*="/direct/inbox"]');
export const signIn = target(
  'sign-in',
  'input[name="username"][aria-label], form input[name="password"]',
  'a[href*="/accounts/login"]',
);
export const loading = target('loading', '[data-visualcompletion="loading-state"]', '[role="progressbar"]');

export const profileHead = target('profile header', 'main header', '[role="main"] header', 'header:has(h2)');
export const editLink = target('edit profile', 'a[href*="/accounts/edit"]');
export const tabs = target('profile tabs', '[role="tablist"]');

export const post = target('post', 'main article, [role="dialog"] article', 'article');
export const caption = target('caption', 'h1[dir="auto"]', 'h1');
export const place = target('place', 'header a[href*="/explore/locations/"]');
/** The row of buttons under a picture, told by the shapes of its icons. */
export const actionIcon = target(
  'action row',
  'path[d^="M16.792 3.904A4.989"], path[d^="M20.656 17.008a9.993"], path[d^="M34.6 3.1c-4.5 0-7.9"]',
);
export const advertLink = target(
  'advertisement',
  'a[href*="facebook.com/ads/"], a[href*="/ads/about"], a[href*="/ads/"]',
);

export const threadList = target(
  'conversations',
  '[data-pagelet^="IGDInboxThreadList"]',
  'main [role="navigation"], [role="main"] [role="navigation"]',
);
/** Chats that float over other pages have another name. */
export const inboxPane = target('inbox', 'main [data-pagelet^="IGDInboxThreadList"]');
export const allPeople = target('all suggestions', 'a[href*="/explore/people"]');
export const threadHead = target('head of a conversation', '[data-pagelet^="IGDInboxHeader"]');
export const threadTitle = target('conversation title', '[data-pagelet^="IGDInboxHeader"] h2 [title]');
