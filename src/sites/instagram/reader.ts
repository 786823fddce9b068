import { all } from '../../dom/safe.ts';
import type { Page, PageKind, PageReading, PageState, SiteReader } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { readEditors } from '../read/editors.ts';
import { saysLittle } from '../read/hidden.ts';
import { Owed } from '../read/owed.ts';
import { withOwnName } from '../read/own-name.ts';
import { profileFields } from '../read/profile-fields.ts';
import { pageOf } from './addresses.ts';
import { instagram } from './index.ts';
import { readSignedIn } from './read-account.ts';
import { readPeople } from './read-people.ts';
import { postsInData, readComments, readPosts } from './read-posts.ts';
import { readProfile, readProfileForm } from './read-profile.ts';
import * as targets from './read-targets.ts';
import { sightSettings } from './settings/read.ts';
import { readThreads } from './read-threads.ts';

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

function stateOf({ document }: Page, page: PageKind, signedOut: boolean): PageState {
  const main = find(document, targets.main);
  if (!main) return signedOut ? 'signed-out' : 'loading';
  if (page !== 'profile' && page !== 'post') return 'ready';
  if (all(document, 'main header, article, [role="dialog"]').length > 0) return 'ready';
  if (find(main, targets.loading)) return 'loading';
  if (!saysLittle(main)) return 'ready';
  return find(document, targets.inboxLink) || signedOut ? 'gone' : 'refused';
}

function read(at: Page): PageReading {
  const { document } = at;
  const owed = new Owed();
  const page = kindOf(at);
  const who = readSignedIn(at);
  const state = stateOf(at, page, who === null);
  const gone = state === 'gone';

  // Behind the dialog of a post the profile it was opened from is still there; it is not owed.
  const behind = page === 'post' && all(document, '[role="dialog"] article').length > 0;
  const profile =
    page === 'edit-profile'
      ? readProfileForm(at, who)
      : page === 'profile' && !gone
        ? readProfile(at, who)
        : behind
          ? (readProfile(at, who) ?? null)
          : null;
  const signedIn = owed.note('signedIn', withOwnName(who, profile));
  if (signedIn) owed.fields('signedIn', signedIn, ['handle', 'displayName']);
  owed.note('profile', profile);
  if (profile) owed.fields('profile', profile, profileFields);

  const people = readPeople(at).map(({ card }) => card);
  const cards = people.length > 0 ? people : page === 'people' && !gone ? undefined : null;
  owed.note('people', cards);
  cards?.forEach((card, at) => owed.fields(`people[${at}]`, card, ['name', 'handle', 'relation']));

  const drawn = readPosts(at).map(({ post }) => post);
  const posts = drawn.length > 0 || find(document, targets.main) ? drawn : postsInData(document);
  const shown =
    posts.length > 0
      ? posts
      : (page === 'home' && signedIn !== null) || (page === 'post' && !gone)
        ? undefined
        : null;
  owed.note('posts', shown);
  shown?.forEach((post, at) =>
    owed.fields(`posts[${at}]`, post, ['author', 'handle', 'text', 'time', 'permalink']),
  );

  const remarks = readComments(at).map(({ post }) => post);
  const comments = remarks.length > 0 ? remarks : null;
  comments?.forEach((post, at) => owed.fields(`comments[${at}]`, post, ['author', 'handle', 'text', 'time']));

  const threads = readThreads(at).map(({ thread }) => thread);
  const list = threads.length > 0 ? threads : page === 'messages' ? undefined : null;
  owed.note('threads', list);
  list?.forEach((thread, at) => owed.fields(`threads[${at}]`, thread, ['name']));

  const found = readEditors(instagram, [document], () => undefined);
  const editors = found ?? (page === 'edit-profile' ? undefined : null);
  owed.note('editors', editors);
  editors?.forEach((editor, at) => owed.fields(`editors[${at}]`, editor, ['media', 'canSend']));

  const sightings = page === 'settings' || page === 'edit-profile' ? sightSettings(at) : null;
  const settings = sightings && sightings.map(({ setting }) => setting);
  owed.note('settings', settings);
  settings?.forEach((setting) => owed.note(`settings.${setting.id}`, setting.value));

  return {
    site: 'instagram',
    page,
    state,
    signedIn,
    accounts: signedIn ? [signedIn] : [],
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

export const instagramReader: SiteReader = {
  id: 'instagram',
  pageOf,
  read,
  signedIn: readSignedIn,
  people: readPeople,
  posts: readPosts,
  comments: readComments,
  threads: readThreads,
  settings: sightSettings,
};
