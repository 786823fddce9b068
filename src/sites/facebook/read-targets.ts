import type { Target } from '../../engine/site-adapter.ts';

// No test ids worth relying on: roles, addresses, form shapes and inline data carry the reading.

const target = <Name extends string>(name: Name, ...selectors: string[]) =>
  ({ name, selectors }) satisfies Target;

export const main = target('main part', '[role="main"]');
export const logout = target('log-out form', 'form[action*="/logout.php"]');
export const signIn = target(
  'sign-in form',
  'form[action*="/login/"] input[name="pass"], input[name="pass"]',
  'a[href*="/login/?"], a[href*="/login.php"], a[href*="/reg/"]',
);
export const navigation = target('left rail', '[role="navigation"]');
/** One's own avatar beside the button that opens a new post. */
export const composerAvatar = target('composer avatar', '[role="region"] a[role="link"] + [role="button"]');
export const loading = target(
  'loading',
  '[role="progressbar"], [role="status"][data-visualcompletion="loading-state"], [role="status"][aria-label]',
);

export const profileName = target('profile name', '[role="main"] h1', 'h1');
export const editEntry = target('edit profile', 'a[href*="fb_profile_edit_entry_point"]');
export const ownerOnly = target(
  'owner’s controls',
  '[role="main"] a[href*="/stories/create"]',
  '[role="main"] a[href*="/professional_dashboard/"]',
);
export const intro = target('introduction', '[data-pagelet="ProfileTilesFeed_0"]');
export const coverPicture = target('cover picture', 'img[data-imgperflogname="profileCoverPhoto"]');
export const lockBadge = target('locked profile', 'img[src*="lp-badge-large"]');

export const list = target('people list', '[data-pagelet="ProfileAppSection_0"]', '[role="main"]');
export const personByNumber = target('person link', 'a[href*="profile_id="]');
export const row = target('row', '[role="listitem"]', '[data-visualcompletion="ignore-dynamic"]');

export const postBox = target(
  'post',
  '[role="main"] div[aria-posinset], [role="feed"] > div, [role="article"]:not([aria-label]), [role="dialog"] [role="article"][aria-posinset], article[data-ft], #m_story_permalink_view > div:first-child > [data-ft]',
);
export const author = target('author', '[data-ad-rendering-role="profile_name"]');
export const message = target(
  'post text',
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-preview="message"]',
  '[data-ad-comet-preview="message"]',
  // Pages for phones mark the words of a story so.
  `[data-ft*='"*s"'], [data-gt*='"*s"']`,
);
export const advert = target('advertisement', 'a[href*="/ads/about"], a[href*="/ads/preferences"]');
export const comment = target('comment', '[role="article"][aria-label]');
export const feedPicture = target(
  'picture',
  'img[data-imgperflogname="feedImage"], a[href*="/photo/?fbid="] img, a[href*="/photo.php?fbid="] img',
);
export const conversation = target('conversation', 'a[href*="/messages/t/"], a[href*="/messages/e2ee/t/"]');
