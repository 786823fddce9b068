import { all } from '../../dom/safe.ts';
import type {
  Account,
  Page,
  PageKind,
  PageState,
  Profile,
  Read,
  SiteReader,
} from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { saysLittle } from '../read/hidden.ts';
import { readingOf, type SiteParts } from '../read/whole-page.ts';
import { pageOf } from './addresses.ts';
import { instagram } from './index.ts';
import { listTotal } from './list-total.ts';
import { openProfile, ownLists } from './open-profile.ts';
import { openThread } from './open-thread.ts';
import { readSignedIn } from './read-account.ts';
import { peopleInSteps } from './read-people.ts';
import { commentsInSteps, postsInData, postsInSteps } from './read-posts.ts';
import { readProfile, readProfileForm } from './read-profile.ts';
import * as targets from './read-targets.ts';
import { sightSettings } from './settings/read.ts';
import { readThreads } from './read-threads.ts';
import { recipient } from './recipient.ts';

/** What a page without an address is, by what only such a page has. */
function kindOf({ document, address, lost }: Page): PageKind {
  // The page that messages were opened from may be all that its address and head speak of.
  if (find(document, targets.inboxPane)) return 'messages';
  if (!lost) return pageOf(address);
  if (all(document, 'textarea#pepBio, input#pepUsername').length > 0) return 'edit-profile';
  if (find(document, targets.threadList)) return 'messages';
  if (all(document, '[role="dialog"] article').length > 0) return 'post';
  if (all(document, 'main header a[href$="/followers/"], main header a[href*="/accounts/edit"]').length > 0)
    return 'profile';
  const posts = all(document, 'main article').length;
  return posts === 1 ? 'post' : posts > 1 ? 'home' : 'other';
}

/** Pages that are of one account or post, which may be gone. */
const ofOneThing = (page: PageKind, address: URL): boolean =>
  page === 'profile' ||
  page === 'post' ||
  (page === 'people' && /\/follow(?:ers|ing)\b/.test(address.pathname));

function stateOf({ document, address }: Page, page: PageKind, signedOut: boolean): PageState {
  const main = find(document, targets.main);
  // Who is signed out while a page is open is asked for their name in its place.
  if (!main) return signedOut || find(document, targets.signIn) ? 'signed-out' : 'loading';
  if (!ofOneThing(page, address)) return 'ready';
  if (all(document, 'main header, article, [role="dialog"]').length > 0) return 'ready';
  if (find(main, targets.loading)) return 'loading';
  if (!saysLittle(main)) return 'ready';
  return find(document, targets.inboxLink) || signedOut ? 'gone' : 'refused';
}

/** Behind the dialog of a post the profile it was opened from is still there; it is not owed. */
const profileBehind = (at: Page, who: Read<Account>): Profile | null =>
  all(at.document, '[role="dialog"] article').length > 0 ? (readProfile(at, who) ?? null) : null;

const parts: SiteParts = {
  adapter: instagram,
  kindOf,
  stateOf,
  signedIn: readSignedIn,
  accounts: (_at, signedIn) => (signedIn ? [signedIn] : []),
  profile: (at, page, who) =>
    page === 'edit-profile'
      ? readProfileForm(at, who)
      : page === 'profile'
        ? readProfile(at, who)
        : page === 'post'
          ? profileBehind(at, who)
          : null,
  people: peopleInSteps,
  posts: postsInSteps,
  told: ({ document }, _page, drawn) =>
    drawn.length > 0 || find(document, targets.main) ? drawn : postsInData(document),
  comments: commentsInSteps,
  threads: readThreads,
  settings: (at, page) => (page === 'settings' || page === 'edit-profile' ? sightSettings(at) : null),
  roots: (document) => [document],
  postedAs: () => undefined,
  personFields: ['name', 'handle', 'relation'],
  without: (_at, { page, gone, signedIn }) => ({
    people: page === 'people' && !gone ? undefined : null,
    posts: (page === 'home' && signedIn !== null) || (page === 'post' && !gone) ? undefined : null,
    threads: page === 'messages' ? undefined : null,
    editors: page === 'edit-profile' ? undefined : null,
  }),
};

export const instagramReader: SiteReader = {
  id: 'instagram',
  pageOf,
  ...readingOf(parts),
  openProfile,
  ownLists,
  listTotal,
  recipient,
  threads: readThreads,
  openThread,
  settings: sightSettings,
};
