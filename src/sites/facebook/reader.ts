import { all } from '../../dom/safe.ts';
import type { Page, PageKind, PageState, Post, SiteReader } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { saysLittle } from '../read/hidden.ts';
import { readingOf, type SiteParts } from '../read/whole-page.ts';
import { pageOf, postOfAddress } from './addresses.ts';
import { facebook } from './index.ts';
import { postsInData } from './posts-in-data.ts';
import { listTotal } from './list-total.ts';
import { openProfile, ownLists } from './open-profile.ts';
import { readAccounts, readSignedIn } from './read-account.ts';
import { peopleInSteps } from './read-people.ts';
import { commentsInSteps, postsInSteps } from './read-posts.ts';
import { readProfile } from './read-profile.ts';
import * as targets from './read-targets.ts';
import { sightSettings } from './settings/read.ts';
import { readThreads } from './read-threads.ts';
import { recipient } from './recipient.ts';

/** What a page without an address is, by what only such a page has. */
function kindOf({ document, address, lost }: Page): PageKind {
  if (!lost) return pageOf(address);
  if (all(document, '[role="main"] h1, [role="main"] [role="tablist"] a[role="tab"]').length > 1)
    return 'profile';
  if (find(document, targets.conversation)) return 'messages';
  if (all(document, '[role="main"] div[aria-posinset]').length > 1) return 'home';
  return all(document, '[role="dialog"] [role="article"]').length > 0 ? 'post' : 'other';
}

/** Pages that are of one thing, which may be gone; the hub of all one's friends never is. */
const ofOneThing = (page: PageKind, { pathname }: URL): boolean =>
  page === 'profile' || page === 'post' || (page === 'people' && !pathname.startsWith('/friends'));

function stateOf({ document, address }: Page, page: PageKind, signedOut: boolean): PageState {
  const main = find(document, targets.main);
  // Who is signed out while a page is open is asked for their name in its place.
  if (!main) return signedOut || find(document, targets.signIn) ? 'signed-out' : 'loading';
  if (
    find(document, targets.postBox) ??
    find(document, targets.personByNumber) ??
    find(document, targets.conversation)
  )
    return 'ready';
  if (all(main, 'h1, [role="tablist"], [role="textbox"], input').length > 0) return 'ready';
  if (find(main, targets.loading)) return 'loading';
  if (!ofOneThing(page, address) || !saysLittle(main)) return 'ready';
  // What is not there sends the person elsewhere; what failed can only be tried again.
  return all(main, 'a').length === 0 && all(main, 'button, [role="button"]').length > 0 ? 'refused' : 'gone';
}

const parts: SiteParts = {
  adapter: facebook,
  kindOf,
  stateOf,
  signedIn: readSignedIn,
  accounts: readAccounts,
  profile: (at, page, who) => (page === 'profile' ? readProfile(at, who) : null),
  people: peopleInSteps,
  posts: postsInSteps,
  told: (at, page, drawn) => {
    const posts = drawn.length > 0 || find(at.document, targets.main) ? drawn : postsInData(at.document);
    return page === 'post' ? ofAddress(posts, at) : posts;
  },
  comments: commentsInSteps,
  threads: (at, page) => (page === 'messages' ? readThreads(at) : []),
  settings: (at, page) => (page === 'settings' ? sightSettings(at) : null),
  roots: (document) => [document],
  postedAs: () => undefined,
  personFields: ['name', 'profile', 'relation'],
  without: (_at, { page, gone, signedIn }) => ({
    people: page === 'people' && !gone ? undefined : null,
    posts:
      !gone && (page === 'post' || ((page === 'home' || page === 'group') && signedIn !== null))
        ? undefined
        : null,
    threads: page === 'messages' ? undefined : null,
    editors: null,
  }),
};

/** The one post of its own page need not lead to itself. */
export function ofAddress(posts: readonly Post[], { address, lost }: Page): readonly Post[] {
  const [one, ...more] = posts;
  if (lost || one === undefined || more.length > 0 || one.permalink !== undefined) return posts;
  const permalink = postOfAddress(address)?.permalink;
  return permalink === undefined ? posts : [{ ...one, permalink }];
}

export const facebookReader: SiteReader = {
  id: 'facebook',
  pageOf,
  ...readingOf(parts),
  openProfile,
  ownLists,
  listTotal,
  recipient,
  threads: readThreads,
  settings: sightSettings,
};
