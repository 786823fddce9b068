import type {
  Account,
  EditorSighting,
  Kept,
  Page,
  PageKind,
  PageReading,
  PageState,
  PersonCard,
  PersonSighting,
  Post,
  PostSighting,
  Profile,
  Read,
  SettingSighting,
  SiteAdapter,
  SiteReader,
  ThreadSighting,
} from '../../engine/site-adapter.ts';
import { readEditors } from './editors.ts';
import { Owed } from './owed.ts';
import { withOwnName } from './own-name.ts';
import { profileFields } from './profile-fields.ts';
import { finish, type Steps } from './steps.ts';

/** What is known of a page when its lists are read. */
export type PageSoFar = {
  page: PageKind;
  state: PageState;
  /** There is nothing on it: it says so, or only shows the way to sign in. */
  gone: boolean;
  signedIn: Read<Account>;
  profile: Read<Profile>;
};

/** The parts in which sites differ. A list that a page owes and has none of is `undefined`. */
export type SiteParts = {
  adapter: SiteAdapter;
  kindOf(page: Page): PageKind;
  stateOf(page: Page, kind: PageKind, signedOut: boolean): PageState;
  signedIn(page: Page): Read<Account>;
  accounts(page: Page, signedIn: Read<Account>): Account[];
  profile(page: Page, kind: PageKind, signedIn: Read<Account>): Read<Profile>;
  people(page: Page, kept?: Kept): Steps<PersonSighting[]>;
  posts(page: Page): Steps<PostSighting[]>;
  comments(page: Page): Steps<PostSighting[]>;
  /** Posts as they are given out, where more is known of them than what is drawn. */
  told?(page: Page, kind: PageKind, drawn: readonly Post[]): readonly Post[];
  threads(page: Page, kind: PageKind): ThreadSighting[];
  settings(page: Page, kind: PageKind): Read<readonly SettingSighting[]>;
  roots(document: Document): readonly ParentNode[];
  postedAs(sighting: EditorSighting): string | undefined;
  /** By which a person on this site is known. */
  personFields: readonly (keyof PersonCard & string)[];
  /** Whether a page owes a list of which there is nobody, though others stand beside it. */
  lacksList?(page: Page, so: PageSoFar, cards: readonly PersonCard[]): boolean;
  /** A page without one of these: `[]` where it says that there are none, `null` where it has no such list. */
  without(
    page: Page,
    so: PageSoFar,
  ): Record<'people' | 'posts' | 'threads' | 'editors', readonly never[] | null | undefined>;
};

/** Reads all that is on a page. */
function* readInSteps(parts: SiteParts, at: Page): Steps<PageReading> {
  const owed = new Owed();
  const page = parts.kindOf(at);
  const who = parts.signedIn(at);
  yield;
  const state = parts.stateOf(at, page, who === null);
  const gone = state === 'gone' || (state === 'signed-out' && who === null);

  const found = state === 'gone' ? null : parts.profile(at, page, who);
  const profile = gone ? (found ?? null) : found;
  // What stands in a form may not have been saved.
  const signedIn = owed.note('signedIn', page === 'edit-profile' ? who : withOwnName(who, profile));
  if (signedIn) owed.fields('signedIn', signedIn, ['handle', 'displayName']);
  owed.note('profile', profile);
  if (profile) owed.fields('profile', profile, profileFields);
  yield;

  const so = { page, state, gone, signedIn, profile };
  const none = parts.without(at, so);
  const cards = (yield* parts.people(at)).map(({ card }) => card);
  const people = cards.length > 0 ? cards : none.people;
  owed.note('people', parts.lacksList?.(at, so, cards) ? undefined : people);
  people?.forEach((card, at) => owed.fields(`people[${at}]`, card, parts.personFields));

  const drawn = (yield* parts.posts(at)).map(({ post }) => post);
  const told = parts.told?.(at, page, drawn) ?? drawn;
  const posts = owed.note('posts', told.length > 0 ? told : none.posts);
  posts?.forEach((post, at) => {
    owed.fields(`posts[${at}]`, post, ['author', 'handle', 'text', 'time', 'permalink']);
    if (post.quote) owed.fields(`posts[${at}].quote`, post.quote, ['author', 'handle', 'text']);
  });
  yield;

  const remarks = (yield* parts.comments(at)).map(({ post }) => post);
  const comments = remarks.length > 0 ? remarks : null;
  comments?.forEach((post, at) => owed.fields(`comments[${at}]`, post, ['author', 'handle', 'text', 'time']));

  const rows = parts.threads(at, page).map(({ thread }) => thread);
  const threads = owed.note('threads', rows.length > 0 ? rows : none.threads);
  threads?.forEach((thread, at) => owed.fields(`threads[${at}]`, thread, ['name']));
  yield;

  const written = readEditors(parts.adapter, parts.roots(at.document), parts.postedAs);
  const editors = owed.note('editors', written ?? none.editors);
  editors?.forEach((editor, at) => owed.fields(`editors[${at}]`, editor, ['media', 'canSend']));
  yield;

  const controls = parts.settings(at, page);
  const settings = owed.note('settings', controls && controls.map(({ setting }) => setting));
  settings?.forEach((setting) => owed.note(`settings.${setting.id}`, setting.value));

  return {
    site: parts.adapter.id,
    page,
    state,
    signedIn,
    accounts: parts.accounts(at, signedIn),
    profile,
    people,
    posts,
    comments,
    threads,
    editors,
    settings,
    unread: owed.unread,
    worked: owed.worked,
  };
}

/** What every site's reader does in the same way, out of the parts in which they differ. */
export const readingOf = (
  parts: SiteParts,
): Pick<
  SiteReader,
  'read' | 'inSteps' | 'roots' | 'signedIn' | 'profile' | 'people' | 'posts' | 'comments' | 'writtenInSteps'
> => ({
  read: (page) => finish(readInSteps(parts, page)),
  inSteps: (page) => readInSteps(parts, page),
  roots: parts.roots,
  signedIn: (page) => parts.signedIn(page),
  profile: (page) => parts.profile(page, parts.kindOf(page), parts.signedIn(page)),
  people: (page, kept) => finish(parts.people(page, kept)),
  posts: (page) => finish(parts.posts(page)),
  comments: (page) => finish(parts.comments(page)),
  *writtenInSteps(page) {
    return { posts: yield* parts.posts(page), comments: yield* parts.comments(page) };
  },
});
