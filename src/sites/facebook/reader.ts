import { all } from '../../dom/safe.ts';
import type { Page, PageKind, PageReading, PageState, Post, SiteReader } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { readEditors } from '../read/editors.ts';
import { saysLittle } from '../read/hidden.ts';
import { Owed } from '../read/owed.ts';
import { profileFields } from '../read/profile-fields.ts';
import { pageOf, postOfAddress } from './addresses.ts';
import { facebook } from './index.ts';
import { mobileName } from './mobile.ts';
import { postsInData } from './posts-in-data.ts';
import { readAccounts, readSignedIn } from './read-account.ts';
import { readPeople } from './read-people.ts';
import { readComments, readPosts } from './read-posts.ts';
import { readProfile } from './read-profile.ts';
import * as targets from './read-targets.ts';
import { sightSettings } from './settings/read.ts';
import { readThreads } from './read-threads.ts';

/** What a page without an address is, by what only such a page has. */
function kindOf({ document, address, lost }: Page): PageKind {
  if (!lost) return pageOf(address);
  if (all(document, '[role="main"] h1, [role="main"] [role="tablist"] a[role="tab"]').length > 1)
    return 'profile';
  if (find(document, targets.conversation)) return 'messages';
  if (all(document, '[role="main"] div[aria-posinset]').length > 1) return 'home';
  return all(document, '[role="dialog"] [role="article"]').length > 0 ? 'post' : 'other';
}

function stateOf({ document }: Page, page: PageKind, signedOut: boolean): PageState {
  const main = find(document, targets.main);
  if (!main) return signedOut ? 'signed-out' : 'loading';
  if (
    find(document, targets.postBox) ??
    find(document, targets.personByNumber) ??
    find(document, targets.conversation)
  )
    return 'ready';
  if (mobileName(document) !== undefined) return 'ready';
  if (all(main, 'h1, [role="tablist"], [role="textbox"], input').length > 0) return 'ready';
  if (find(main, targets.loading)) return 'loading';
  return (page === 'profile' || page === 'post') && saysLittle(main) ? 'gone' : 'ready';
}

function read(at: Page): PageReading {
  const { document } = at;
  const owed = new Owed();
  const page = kindOf(at);
  const signedIn = owed.note('signedIn', readSignedIn(at));
  if (signedIn) owed.fields('signedIn', signedIn, ['handle', 'displayName']);
  const state = stateOf(at, page, signedIn === null);
  const gone = state === 'gone' || (state === 'signed-out' && signedIn === null);

  const profile = page === 'profile' && !gone ? readProfile(at, signedIn) : null;
  owed.note('profile', profile);
  if (profile) owed.fields('profile', profile, profileFields);

  const people = readPeople(at).map(({ card }) => card);
  const cards = people.length > 0 ? people : page === 'people' && !gone ? undefined : null;
  owed.note('people', cards);
  cards?.forEach((card, at) => owed.fields(`people[${at}]`, card, ['name', 'profile', 'relation']));

  const drawn = readPosts(at).map(({ post }) => post);
  const read = drawn.length > 0 || find(document, targets.main) ? drawn : postsInData(document);
  const posts = page === 'post' ? ofAddress(read, at) : read;
  const owesPosts =
    ((page === 'home' || page === 'group') && signedIn !== null && !gone) || (page === 'post' && !gone);
  const shown = posts.length > 0 ? posts : owesPosts ? undefined : null;
  owed.note('posts', shown);
  shown?.forEach((post, at) => {
    owed.fields(`posts[${at}]`, post, ['author', 'handle', 'text', 'time', 'permalink']);
    if (post.quote) owed.fields(`posts[${at}].quote`, post.quote, ['author', 'text']);
  });

  const remarks = readComments(at).map(({ post }) => post);
  const comments = remarks.length > 0 ? remarks : null;
  comments?.forEach((post, at) => owed.fields(`comments[${at}]`, post, ['author', 'handle', 'text', 'time']));

  const threads = page === 'messages' ? readThreads(at).map(({ thread }) => thread) : [];
  const list = threads.length > 0 ? threads : page === 'messages' ? undefined : null;
  owed.note('threads', list);
  list?.forEach((thread, at) => owed.fields(`threads[${at}]`, thread, ['name']));

  const editors = readEditors(facebook, [document], () => undefined);
  owed.note('editors', editors);
  editors?.forEach((editor, at) => owed.fields(`editors[${at}]`, editor, ['media', 'canSend']));

  const sightings = page === 'settings' ? sightSettings(at) : null;
  const settings = sightings && sightings.map(({ setting }) => setting);
  owed.note('settings', settings);
  settings?.forEach((setting) => owed.note(`settings.${setting.id}`, setting.value));

  return {
    site: 'facebook',
    page,
    state,
    signedIn,
    accounts: readAccounts(at, signedIn),
    profile,
    people: cards,
    posts: shown,
    comments,
    threads: list,
    editors,
    settings,
    unread: owed.unread,
    worked: owed.worked,
  };
}

/** The one post of its own page need not lead to itself. */
function ofAddress(posts: readonly Post[], { address, lost }: Page): readonly Post[] {
  const [one, ...more] = posts;
  if (lost || one === undefined || more.length > 0 || one.permalink !== undefined) return posts;
  const permalink = postOfAddress(address)?.permalink;
  return permalink === undefined ? posts : [{ ...one, permalink }];
}

export const facebookReader: SiteReader = {
  id: 'facebook',
  pageOf,
  read,
  signedIn: readSignedIn,
  people: readPeople,
  posts: readPosts,
  comments: readComments,
  threads: readThreads,
  settings: sightSettings,
};
