import type { SiteId, Surface } from './draft.ts';

/** A thing on a page, found by the first of its selectors that matches: most trusted first. */
export type Target = { name: string; selectors: readonly string[] };

/** How an editor keeps its text. The text is read the same way for all that are `editable`. */
export type EditorKind = 'editable' | 'field';

/** An editor in which a person can publish something. */
export type EditorSighting = {
  /** The element that takes the typing: a contenteditable root, a `textarea` or an `input`. */
  element: HTMLElement;
  kind: EditorKind;
  surface: Surface;
  /** Which keys publish from inside it; Enter alone never counts while a word is being composed. */
  sendKeys: 'enter' | 'mod-enter' | 'none';
  /**
   * What is published together: the dialog, form or inline block around it. Two editors with the
   * same group go out with one press.
   */
  group: Element;
};

export type PageKind =
  | 'home'
  | 'profile'
  | 'edit-profile'
  | 'post'
  | 'compose'
  | 'messages'
  | 'people'
  | 'group'
  | 'settings'
  | 'other'
  /** Sign-in, checks and the like: Lanyard stays out. */
  | 'not-the-app';

/**
 * What Lanyard knows of one site. A DOM goes in, values come out; nothing here changes a page.
 * A reader answers `undefined` for *could not read*.
 */
export type SiteAdapter = {
  id: SiteId;
  /** As a person calls it. */
  name: string;
  pageOf(address: URL): PageKind;
  /** Every editor under a root, which is the document or an open shadow root. */
  editors(root: ParentNode): EditorSighting[];
  /** Open shadow roots of the site in which editors live. */
  roots(document: Document): ShadowRoot[];
  /** A text box that looks like a place to publish but that no rule above knows: *could not check*. */
  unknownEditors(root: ParentNode): HTMLElement[];
  /** The group that a press on this element would publish, if it is a send control. */
  sendGroup(target: Element): Element | undefined;
  /** The send control of a group, to point a person at. */
  sendControl(group: Element): HTMLElement | undefined;
  /** The name over the conversation that a message box belongs to, as the page shows it; `undefined` when it could not be read. */
  addressee(editor: HTMLElement): string | undefined;
  /** How many pictures or videos are attached in a group; `undefined` when that could not be read. */
  media(group: Element): number | undefined;
};

/**
 * What a reader says of a thing on a page: a value; `null` when the page has no such thing; `undefined`
 * when it ought to be there and could not be read. An empty bio is a value: `''`. Nothing is guessed.
 */
export type Read<T> = T | null | undefined;

/** Somebody's account, as a page names it. Texts are as a person sees them, without hidden marks. */
export type Account = {
  /** Without "@". On Facebook the name in the address; `null` for one known by number alone. */
  handle: Read<string>;
  displayName: Read<string>;
  /** The site's own number for the account, where the page holds it. */
  id?: string;
  /** The address of the profile, without tracking. */
  profile?: string;
};

/** A profile, or a profile form as it stands. Counts are as the page shows them. */
export type Profile = {
  displayName: Read<string>;
  handle: Read<string>;
  bio: Read<string>;
  /** The site shows only the beginning of the bio, and nothing on the page has the rest. */
  bioCut?: true;
  location: Read<string>;
  website: Read<string>;
  category: Read<string>;
  work: Read<readonly string[]>;
  education: Read<readonly string[]>;
  contact: Read<readonly string[]>;
  hometown?: Read<string>;
  birthday?: Read<string>;
  joined?: Read<string>;
  pronouns?: Read<string>;
  /** Lines of an introduction that no rule could put a name to. */
  details?: readonly string[];
  counts?: { followers?: string; following?: string; posts?: string; friends?: string };
  /** What is said in words of its picture and header. */
  pictures?: readonly string[];
  /** Whether it is the profile of who is signed in. */
  own: Read<boolean>;
  /** Only those let in see the posts. */
  closed?: boolean;
  verified?: boolean;
};

export type Relation =
  | 'suggestion'
  /** Has asked the person. */
  | 'request'
  /** Was asked by the person. */
  | 'requested'
  | 'follower'
  | 'following'
  | 'friend'
  | 'member';

/** Somebody in a list. Two cards with one name are two people: only handle, number or address tell who it is. */
export type PersonCard = {
  name: Read<string>;
  handle: Read<string>;
  /** The address of the profile, without tracking. */
  profile: Read<string>;
  id?: string;
  relation: Read<Relation>;
  /** The further lines of the card as shown: bio, work, school, who knows them. */
  lines?: readonly string[];
  /** What the person is to them already, where the page tells. */
  connected?: boolean;
  followsYou?: true;
};

/** What a press on a control of a card does; `unknown` when only its label would tell. */
export type PersonAct = 'accept' | 'decline' | 'connect' | 'disconnect' | 'dismiss' | 'message' | 'unknown';

/** A card with where it stands. Lists re-use their rows: an element is good for this reading only. */
export type PersonSighting = {
  card: PersonCard;
  element: Element;
  controls: readonly { element: HTMLElement; act: PersonAct }[];
};

/** What a row gave at an earlier reading, where nothing in it has changed since. */
export type Kept = (row: Element) => PersonSighting | undefined;

/** Somebody else's profile that is open: who it is, where their name stands, and what can be pressed. */
export type ProfileSighting = {
  account: Account;
  element: Element;
  controls: readonly { element: HTMLElement; act: PersonAct }[];
};

export type Quoted = {
  author: Read<string>;
  handle: Read<string>;
  text: Read<string>;
  time?: Read<string>;
};

/** A post or a comment. Another's words in it are in `quote`, never in `text`. */
export type Post = {
  author: Read<string>;
  handle: Read<string>;
  profile?: string;
  text: Read<string>;
  /** The site shows only the beginning. */
  cut?: true;
  /** ISO 8601 in UTC where the page has it; else the words the page shows. */
  time: Read<string>;
  permalink: Read<string>;
  quote?: Quoted;
  /** Who passed it on; a handle. */
  sharedBy?: string;
  pinned?: true;
  /** A long article that the post is. */
  article?: { title: string; text: string };
  /** How many pictures and videos. */
  media?: number;
  /** The descriptions of its pictures, the author's or the site's own. */
  descriptions?: readonly string[];
  place?: string;
  audience?: string;
};

export type PostSighting = { post: Post; element: Element };

/** A line of a list of conversations. What was written in it is never read. */
export type Thread = {
  /** As the list shows it: the name of the other person or of a group. */
  name: Read<string>;
  handle: Read<string>;
  id?: string;
  /** Someone who may not write to the person yet. */
  request: boolean;
  open?: true;
};

export type ThreadSighting = { thread: Thread; element: Element };

export type EditorReading = {
  kind: Surface;
  text: string;
  media: Read<number>;
  /** Whether the site would send it now; `null` when there is nothing to press. */
  canSend: Read<boolean>;
  /** Whose account it goes out from, where the editor says so; a handle or a name. */
  as?: string;
};

export type Setting = {
  /** The same in every language: "protect-posts"; "posts:1" for the first choice of a page not known better. */
  id: string;
  value: Read<boolean | string | number>;
  /** As the page words it. */
  label?: string;
};

/**
 * A setting with where it stands, and what it stands at in a word of ours that is the same in every
 * language: `undefined` when only words would tell and none of them is known.
 */
export type SettingSighting = {
  setting: Setting;
  state: boolean | string | undefined;
  /** The control to change it with; nothing where it was owed and is not there. */
  element?: Element;
};

/** What stands in the way of a page being read as what its address says. */
export type PageState = 'ready' | 'loading' | 'signed-out' | 'gone' | 'closed' | 'refused';

/**
 * All that is read of one page. A list is `null` when the page has no such list, and `[]` when it has
 * one with nobody in it.
 */
export type PageReading = {
  site: SiteId;
  page: PageKind;
  state: PageState;
  /** Who would be posting. */
  signedIn: Read<Account>;
  /** Every account that is signed in, the posting one first; one alone unless the page shows more. */
  accounts: readonly Account[];
  profile: Read<Profile>;
  people: Read<readonly PersonCard[]>;
  posts: Read<readonly Post[]>;
  comments: Read<readonly Post[]>;
  threads: Read<readonly Thread[]>;
  editors: Read<readonly EditorReading[]>;
  settings: Read<readonly Setting[]>;
  /** Every field this page owes that could not be read: "profile.bio", "posts[2].time", "people". */
  unread: readonly string[];
  /** Every field that was read, without places: "posts[].time". For telling when each last worked. */
  worked: readonly string[];
};

/**
 * A page of a site as a reader takes it: nothing else is looked at. `lost`: a saved page that does not
 * say where it is from; its kind is told from what it shows.
 */
export type Page = { document: Document; address: URL; lost?: boolean };

/**
 * Reads pages of one site. Pure functions of a document: nothing is changed, measured, loaded or kept,
 * so that the same reader works in a browser and on a saved page. Costs grow with what is on the page.
 */
export type SiteReader = {
  id: SiteId;
  pageOf(address: URL): PageKind;
  read(page: Page): PageReading;
  /** The same, resting between its steps. A page may change meanwhile: what was read is of several moments. */
  inSteps(page: Page): Generator<undefined, PageReading>;
  /** The document, and open shadow roots of the site in which something stands that is read. */
  roots(document: Document): readonly ParentNode[];
  signedIn(page: Page): Read<Account>;
  /** The profile or profile form that is open, whosever it is. */
  profile(page: Page): Read<Profile>;
  /**
   * Everybody in a list on the page, for putting something beside them. Rows that are `kept` are not read
   * again: a site may leave thousands on the page.
   */
  people(page: Page, kept?: Kept): PersonSighting[];
  /** Somebody else's profile, where one is open. Never one's own. */
  openProfile(page: Page): ProfileSighting | undefined;
  /** Whether the lists of this page are of the person's own followers, friends and so on, and not of somebody else's. */
  ownLists(page: Page): boolean;
  /** How many are in the list that is open, where the page shows it to the last one. */
  listTotal(page: Page): number | undefined;
  /** To whom a message box writes, in each way the page knows the account; empty where that could not be read. */
  recipient(page: Page, editor: HTMLElement): readonly { handle?: string; id?: string }[];
  posts(page: Page): PostSighting[];
  /** Posts and what was written under them, resting between steps. */
  writtenInSteps(
    page: Page,
  ): Generator<undefined, { posts: readonly PostSighting[]; comments: readonly PostSighting[] }>;
  /** What others wrote under posts; none where the site has posts alone. */
  comments(page: Page): PostSighting[];
  threads(page: Page): ThreadSighting[];
  /** Whose conversation is open, where its head tells their account and the list of conversations does not. */
  openThread?(page: Page): ProfileSighting | undefined;
  /** The settings of a page with their controls; `undefined` when it owes some and has none; `null` when it has none. */
  settings(page: Page): Read<readonly SettingSighting[]>;
};

/** As much of a reader as is needed to lead somebody through pages of settings. */
export type SettingsReader = Pick<SiteReader, 'id' | 'signedIn' | 'settings'>;
