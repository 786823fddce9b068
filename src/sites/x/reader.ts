import { all, contains, parentOf } from '../../dom/safe.ts';
import type { Page, PageKind, PageState, SiteReader } from '../../engine/site-adapter.ts';
import { around, find } from '../find.ts';
import { type PageSoFar, readingOf, type SiteParts } from '../read/whole-page.ts';
import { pageOf } from './addresses.ts';
import { x } from './index.ts';
import { handleOfAvatar, readAccounts, readSignedIn } from './read-account.ts';
import { openProfile, ownLists } from './open-profile.ts';
import { peopleInSteps, relationOfPath } from './read-people.ts';
import { postsInSteps } from './read-posts.ts';
import { isEmptyPage, readProfile, readProfileForm } from './read-profile.ts';
import * as targets from './read-targets.ts';
import { sightSettings } from './settings/read.ts';
import { readThreads, rootsOf } from './read-threads.ts';
import { recipient } from './recipient.ts';
import * as xTargets from './targets.ts';

function stateOf({ document }: Page, page: PageKind, signedOut: boolean): PageState {
  const column = find(document, targets.column);
  if (!column) return signedOut ? 'signed-out' : 'loading';
  if (page === 'profile') {
    const name = find(column, targets.profileName);
    if (name)
      return find(name, targets.locked) && all(column, '[role="tablist"]').length === 0 ? 'closed' : 'ready';
  } else if (
    !['home', 'post', 'people'].includes(page) ||
    (find(column, targets.post) ?? find(column, targets.cell))
  ) {
    return 'ready';
  }
  const failed = find(column, targets.failed);
  // What does not exist sends the person on to the search; what failed asks them to try again.
  if (failed && all(column, 'a[href$="/search"], a[href$="/explore"]').length > 0) return 'gone';
  if (failed) return 'refused';
  if (isEmptyPage(column)) return page === 'profile' || page === 'post' ? 'gone' : 'ready';
  return find(column, targets.busy) ? 'loading' : 'ready';
}

/** What a page without an address is, by what only such a page has. */
function kindOf(page: Page): PageKind {
  const { document } = page;
  if (!page.lost) return pageOf(page.address);
  if (find(document, xTargets.editProfile)) return 'edit-profile';
  if (find(document, targets.profileName)) return 'profile';
  if (all(document, 'article[tabindex="-1"][data-testid="tweet"]').length > 0) return 'post';
  if (rootsOf(document).some((root) => find(root, targets.chatPane))) return 'messages';
  if (find(document, xTargets.sendPost) && find(document, targets.post)) return 'home';
  return all(document, 'main input[type="checkbox"], main input[type="radio"]').length > 0
    ? 'settings'
    : 'other';
}

const parts: SiteParts = {
  adapter: x,
  kindOf,
  stateOf,
  signedIn: readSignedIn,
  accounts: readAccounts,
  profile: (at, page, who) =>
    page === 'edit-profile' ? readProfileForm(at, who) : page === 'profile' ? readProfile(at, who) : null,
  people: peopleInSteps,
  posts: postsInSteps,
  // Answers to a post are posts themselves.
  *comments() {
    return [];
  },
  threads: (at, page) => (page === 'messages' ? readThreads(at) : []),
  settings: (at, page) => (page === 'settings' ? sightSettings(at) : null),
  roots: rootsOf,
  postedAs: ({ group, element, surface }) =>
    surface === 'post' || surface === 'comment' ? handleOfAvatar(postingRow(element, group)) : undefined,
  personFields: ['name', 'handle', 'relation'],
  // Beside every list stand suggestions; that they can be read says nothing of the list.
  lacksList: (at, { page, gone }, cards) => {
    const relation = relationOfPath(at.address);
    return (
      page === 'people' &&
      !gone &&
      relation !== undefined &&
      !at.lost &&
      !cards.some((card) => card.relation === relation) &&
      !isEmptyPage(at.document)
    );
  },
  without: (at, so) => {
    const { document, address } = at;
    const empty = isEmptyPage(document) ? [] : undefined;
    const { page, gone } = so;
    // A timeline that is still coming has a spinner; an empty one says so.
    const posts = ['home', 'post', 'group'].includes(page) ? !gone : isTimeline(at, so);
    const chats = page === 'messages' && !/\/(?:settings|pin)\b/.test(address.pathname);
    return {
      people: page === 'people' && !gone ? empty : null,
      posts: posts ? empty : null,
      threads: !chats
        ? null
        : rootsOf(document).some((root) => find(root, targets.chatPane))
          ? empty
          : undefined,
      editors: page === 'edit-profile' || page === 'compose' ? undefined : null,
    };
  },
};

/** The first two tabs of a profile that can be seen are a timeline; the others are pictures and more. */
const isTimeline = ({ address }: Page, { page, state, profile }: PageSoFar): boolean =>
  page === 'profile' &&
  state === 'ready' &&
  profile?.closed !== true &&
  profile !== undefined &&
  /^\/\w+(?:\/with_replies)?\/?$/.test(address.pathname);

/** The part of a composer that belongs to the editor, without the post that is answered. */
function postingRow(editor: Element, group: Element): Element | undefined {
  for (let box = parentOf(editor); box instanceof Element && contains(group, box); box = parentOf(box)) {
    const avatar = find(box, targets.avatar);
    if (avatar) return around(avatar, targets.post) ? undefined : box;
  }
  return undefined;
}

export const xReader: SiteReader = {
  id: 'x',
  pageOf,
  ...readingOf(parts),
  openProfile,
  ownLists,
  // Its lists say nowhere how long they are.
  listTotal: () => undefined,
  recipient,
  threads: readThreads,
  settings: sightSettings,
};
