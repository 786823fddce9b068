import { all, contains, parentOf } from '../../dom/safe.ts';
import type { Page, PageKind, PageReading, PageState, SiteReader } from '../../engine/site-adapter.ts';
import { around, find } from '../find.ts';
import { readEditors } from '../read/editors.ts';
import { Owed } from '../read/owed.ts';
import { withOwnName } from '../read/own-name.ts';
import { profileFields } from '../read/profile-fields.ts';
import { pageOf } from './addresses.ts';
import { x } from './index.ts';
import { handleOfAvatar, readAccounts, readSignedIn } from './read-account.ts';
import { readPeople } from './read-people.ts';
import { readPosts } from './read-posts.ts';
import { isEmptyPage, readProfile, readProfileForm } from './read-profile.ts';
import * as targets from './read-targets.ts';
import { sightSettings } from './settings/read.ts';
import { readThreads, rootsOf } from './read-threads.ts';
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

function read(at: Page): PageReading {
  const { document, address } = at;
  const owed = new Owed();
  const page = kindOf(at);
  const who = readSignedIn(at);
  const state = stateOf(at, page, who === null);
  const gone = state === 'gone';

  const profile =
    page === 'edit-profile'
      ? readProfileForm(at, who)
      : page !== 'profile' || gone
        ? null
        : readProfile(at, who);
  const signedIn = owed.note('signedIn', withOwnName(who, profile));
  if (signedIn) owed.fields('signedIn', signedIn, ['handle', 'displayName']);
  owed.note('profile', profile);
  if (profile) owed.fields('profile', profile, profileFields);

  const people = readPeople(at).map(({ card }) => card);
  const listed = page === 'people' && !gone;
  const cards = people.length > 0 ? people : listed ? (isEmptyPage(document) ? [] : undefined) : null;
  owed.note('people', cards);
  cards?.forEach((card, at) => owed.fields(`people[${at}]`, card, ['name', 'handle', 'relation']));

  const posts = readPosts(at).map(({ post }) => post);
  // A timeline that is still coming has a spinner; an empty one says so.
  const owesPosts =
    ((page === 'home' || page === 'post' || page === 'group') && !gone) || timeline(at, page, state, profile);
  const shown = posts.length > 0 ? posts : owesPosts ? (isEmptyPage(document) ? [] : undefined) : null;
  owed.note('posts', shown);
  shown?.forEach((post, at) => {
    owed.fields(`posts[${at}]`, post, ['author', 'handle', 'text', 'time', 'permalink']);
    if (post.quote) owed.fields(`posts[${at}].quote`, post.quote, ['author', 'handle', 'text']);
  });

  const threads = page === 'messages' ? readThreads(at).map(({ thread }) => thread) : [];
  const list =
    threads.length > 0
      ? threads
      : page === 'messages' && !address.pathname.includes('/settings') && !address.pathname.includes('/pin')
        ? rootsOf(document).some((root) => find(root, targets.chatPane)) && isEmptyPage(document)
          ? []
          : undefined
        : null;
  owed.note('threads', list);
  list?.forEach((thread, at) => owed.fields(`threads[${at}]`, thread, ['name']));

  const editors = readEditors(x, rootsOf(document), ({ group, element, surface }) =>
    surface === 'post' || surface === 'comment' ? handleOfAvatar(postingRow(element, group)) : undefined,
  );
  const form = page === 'edit-profile' || page === 'compose';
  owed.note('editors', editors ?? (form ? undefined : null));
  editors?.forEach((editor, at) => owed.fields(`editors[${at}]`, editor, ['media', 'canSend']));

  const sightings = page === 'settings' ? sightSettings(at) : null;
  const settings = sightings && sightings.map(({ setting }) => setting);
  owed.note('settings', settings);
  settings?.forEach((setting) => owed.note(`settings.${setting.id}`, setting.value));

  return {
    site: 'x',
    page,
    state,
    signedIn,
    accounts: readAccounts(at, signedIn),
    profile,
    people: cards,
    posts: shown,
    comments: null,
    threads: list,
    editors: editors ?? (form ? undefined : null),
    settings,
    unread: owed.unread,
    worked: owed.worked,
  };
}

/** The first two tabs of a profile that can be seen are a timeline; the others are pictures and more. */
function timeline(
  { address }: Page,
  page: PageKind,
  state: PageState,
  profile: PageReading['profile'],
): boolean {
  return (
    page === 'profile' &&
    state === 'ready' &&
    profile?.closed !== true &&
    profile !== undefined &&
    /^\/\w+(?:\/with_replies)?\/?$/.test(address.pathname)
  );
}

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
  read,
  signedIn: readSignedIn,
  people: readPeople,
  posts: readPosts,
  comments: () => [],
  threads: readThreads,
  settings: sightSettings,
};
