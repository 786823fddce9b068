import { all } from '../../dom/safe.ts';
import type {
  Page,
  PageKind,
  PageState,
  Profile,
  Read,
  Account,
  SiteReader,
} from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { readingOf, type SiteParts } from '../read/whole-page.ts';
import { pageOf, personOfPage } from './addresses.ts';
import { facebook } from './index.ts';
import {
  mobileAccount,
  mobileComments,
  mobileFields,
  mobileName,
  mobilePeople,
  mobileThreads,
} from './mobile.ts';
import { relationOfPage } from './read-people.ts';
import { postsInSteps } from './read-posts.ts';
import { ofAddress } from './reader.ts';
import * as targets from './read-targets.ts';

function stateOf({ document }: Page, _page: PageKind, signedOut: boolean): PageState {
  if (signedOut && mobileName(document) === undefined && !find(document, targets.postBox))
    return 'signed-out';
  return all(document, '#root').length > 0 ? 'ready' : 'loading';
}

function readProfile({ document, address }: Page, who: Read<Account>): Read<Profile> {
  const displayName = mobileName(document);
  const person = personOfPage(address);
  if (displayName === undefined) return undefined;
  const { location, hometown, bio, work, education, contact } = mobileFields(document, address);
  return {
    displayName,
    handle: person ? person.handle : undefined,
    bio,
    location,
    website: null,
    category: null,
    work,
    education,
    contact,
    hometown: hometown ?? null,
    own:
      who === null
        ? false
        : who?.handle && person?.handle
          ? who.handle.toLowerCase() === person.handle.toLowerCase()
          : undefined,
  };
}

const parts: SiteParts = {
  adapter: facebook,
  kindOf: ({ address }) => pageOf(address),
  stateOf,
  signedIn: (page) => mobileAccount(page) ?? (find(page.document, targets.signIn) ? null : undefined),
  accounts: (_at, signedIn) => (signedIn ? [signedIn] : []),
  profile: (at, page, who) => (page === 'profile' ? readProfile(at, who) : null),
  *people(at) {
    return mobilePeople(at, relationOfPage(at.address));
  },
  posts: postsInSteps,
  told: (at, page, drawn) => (page === 'post' ? ofAddress(drawn, at) : drawn),
  *comments(at) {
    return mobileComments(at);
  },
  threads: (at, page) => (page === 'messages' ? mobileThreads(at) : []),
  settings: (_at, page) => (page === 'settings' ? undefined : null),
  roots: (document) => [document],
  postedAs: () => undefined,
  personFields: ['name', 'profile', 'relation'],
  without: ({ document }, { page, gone }) => ({
    people: page === 'people' && !gone ? undefined : null,
    posts: (page === 'home' || page === 'post') && !gone ? undefined : null,
    threads: page === 'messages' ? undefined : null,
    // Plain forms, in which nothing of ours looks at what is written.
    editors: all(document, 'form textarea').length > 0 ? undefined : null,
  }),
};

/**
 * Reads the pages that the server made for phones and for browsers without scripts, as they were saved.
 * The extension has no need of it: such pages are no longer given out.
 */
export const facebookMobileReader: Pick<SiteReader, 'read'> = readingOf(parts);
