import type { Target } from '../../engine/site-adapter.ts';

// Test ids have barely changed since 2020; labels are translated and classes are generated.

const target = <Name extends string>(name: Name, ...selectors: string[]) =>
  ({ name, selectors }) satisfies Target;

export const column = target('main column', '[data-testid="primaryColumn"]', 'main');
export const layers = target('layers', '#layers');

/** The account that would post: in the side bar, its link to the profile, and on narrow screens the head. */
export const switcher = target('account switcher', '[data-testid="SideNav_AccountSwitcher_Button"]');
export const ownProfileLink = target('own profile link', 'a[data-testid="AppTabBar_Profile_Link"]');
export const narrowSwitcher = target('profile menu', '[data-testid="DashButton_ProfileIcon_Link"]');
export const avatar = target('avatar', '[data-testid^="UserAvatar-Container-"]');
export const signedOut = target(
  'sign-in links',
  '[data-testid="login"], [data-testid="signup"], [data-testid="loginButton"], [data-testid="signupButton"], [data-testid="google_sign_in_container"]',
  'a[href="/login"], a[href$="/i/flow/login"], a[href$="/i/flow/signup"]',
);
export const accountMenu = target(
  'account menu',
  '[data-testid="HoverCard"]:has([data-testid="AccountSwitcher_Logout_Button"], a[href$="/logout"])',
);

export const profileName = target('profile name', '[data-testid="UserName"]');
export const bio = target('bio', '[data-testid="UserDescription"]');
export const metaRow = target('profile items', '[data-testid="UserProfileHeader_Items"]');
export const category = target('category', '[data-testid="UserProfessionalCategory"]');
export const location = target('location', '[data-testid="UserLocation"]');
export const website = target('website', '[data-testid="UserUrl"]');
export const birthday = target('birthday', '[data-testid="UserBirthdate"]');
export const joined = target('joined', '[data-testid="UserJoinDate"]');
export const editProfile = target(
  'edit profile',
  '[data-testid="editProfileButton"], a[href$="/settings/profile"]',
);
export const structured = target(
  'structured profile',
  'script[type="application/ld+json"][data-testid="UserProfileSchema-test"]',
  'script[type="application/ld+json"]',
);
export const verified = target('verified mark', 'svg[data-testid="icon-verified"]');
export const locked = target('locked mark', 'svg[data-testid="icon-lock"]');
export const empty = target('empty page', '[data-testid="emptyState"]');
/** Something went wrong, or too much was asked in too short a time. */
export const failed = target('failed page', '[data-testid="error-detail"]');
export const busy = target('spinner', '[role="progressbar"]');

export const cell = target('person', '[data-testid="UserCell"]');
export const followsYou = target('follows you', '[data-testid="userFollowIndicator"]');
export const connectControl = target(
  'follow button',
  '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid$="-cancel"], [data-testid$="-unblock"], [data-testid$="-subscribe"]',
);

/** Beside the name of an open profile. */
export const messageControl = target('message button', '[data-testid="sendDMFromProfile"]');

export const post = target('post', 'article[data-testid="tweet"]');
/** Advertisements stand in a box that counts who saw them; so do buttons, but inside posts. */
export const advert = target('advertisement', '[data-testid="placementTracking"]');
export const quote = target('quoted post', 'div[role="link"]');
export const names = target('author', '[data-testid="User-Name"]');
export const postText = target('post text', '[data-testid="tweetText"]');
export const more = target('more', '[data-testid="tweet-text-show-more-link"]');
export const context = target('context line', '[data-testid="socialContext"]');
export const article = target('article', '[data-testid="twitterArticleReadView"]');
export const articleTitle = target('article title', '[data-testid="twitter-article-title"]');
export const articleText = target('article text', '[data-testid="twitterArticleRichTextView"]');
export const picture = target('picture', '[data-testid="tweetPhoto"]');
export const video = target('video', '[data-testid="videoPlayer"], [data-testid="videoComponent"]');

export const conversation = target(
  'conversation',
  '[data-testid^="dm-conversation-item-"]',
  '[data-testid="conversation"]',
);
export const openConversation = target(
  'open conversation',
  '[data-testid="dm-conversation-username"]',
  '[data-testid="dm-conversation-header"] [dir="auto"], [data-testid="dm-conversation-header"] [dir="ltr"]',
);
export const chatPane = target(
  'conversations',
  '[data-testid="dm-inbox-panel"], [data-testid="dm-container"]',
  '[data-testid="DmActivityContainer"], [data-testid="NewDM_Button"], [data-testid="DMDrawer"]',
);
/** The pin of a pinned post: shapes are the same in every language. */
export const pinShape = target('pin', 'path[d^="M13 21l-1 2-1-2v-5H4.5"]');
export const communityShape = target('community', 'path[d^="M7.471 21H.472l.029-1.027c.184"]');
