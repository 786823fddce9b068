import { all, attribute, closest, nextSiblingOf } from '../../dom/safe.ts';
import type { Account, Page, Read } from '../../engine/site-adapter.ts';
import { find, findAll } from '../find.ts';
import { agree } from '../read/agree.ts';
import { sourceOf, type Dict, isDict, textAt } from '../read/inline-data.ts';
import { lineOf, linesOf, sameWords, tidy } from '../read/text.ts';
import { personOfLink, personOfPage, type PersonAddress } from './addresses.ts';
import * as targets from './read-targets.ts';

/** By the root of the page, and only what was found: a page's data may come in later than its script. */
const known = new WeakMap<Element, Dict>();

/** Who the page was made for, from the data it came with; the number is 0 when nobody is signed in. */
function userData(document: Document): Dict | undefined {
  const kept = known.get(document.documentElement);
  if (kept) return kept;
  let data: Dict | undefined;
  for (const script of all(document, 'script:not([src])')) {
    const source = sourceOf(script);
    const begin = source.indexOf('"CurrentUserInitialData",[],{');
    if (begin < 0) continue;
    const end = source.indexOf('}', begin);
    try {
      const found: unknown = JSON.parse(source.slice(source.indexOf('{', begin), end + 1));
      if (isDict(found)) data = found;
    } catch {
      data = undefined; // Another shape than is known: the page itself is read instead.
    }
    break;
  }
  if (data) known.set(document.documentElement, data);
  return data;
}

type Evidence = { person: PersonAddress; name: string | undefined };

/** The first link of the left rail is to the person's own profile; other lists stand at the left of other pages. */
function inRail({ document, address }: Page): Evidence | undefined {
  if (/^\/(?:friends|messages|settings|groups)\b/.test(address.pathname)) return undefined;
  for (const rail of findAll(document, targets.navigation)) {
    if (closest(rail, '[role="main"], [role="banner"], [role="dialog"]')) continue;
    const [link] = all(rail, 'a[href]').filter((one) => lineOf(one) !== undefined);
    const person = personOfLink(link, address);
    const isRail = all(rail, 'a[href*="/friends/"]').length > 0;
    if (link && person && isRail && all(link, 'svg, img').length > 0)
      return { person, name: linesOf(link)[0] };
  }
  return undefined;
}

/** The avatar beside the button that opens a new post on the person's own page or their feed. */
function byComposer({ document, address }: Page): Evidence | undefined {
  for (const button of findAll(document, targets.composerAvatar)) {
    const [link] = all(button.parentNode as ParentNode, 'a[role="link"]').filter(
      (one) => nextSiblingOf(one) === button,
    );
    const person = personOfLink(link, address);
    // Its label says whose it is in a sentence, which is no name.
    if (person) return { person, name: undefined };
  }
  return undefined;
}

/** On one's own profile, the link that opens its editing has the number, and the page has the name. */
function onOwnProfile({ document, address }: Page): Evidence | undefined {
  const link = find(document, targets.editEntry);
  if (!link) return undefined;
  const id = /[?&]id=(\d+)/.exec(attribute(link, 'href') ?? '')?.[1];
  const person = personOfPage(address);
  return person
    ? { person: { ...person, ...(id !== undefined && { id }) }, name: nameOfHeading(document) }
    : undefined;
}

/** A profile's heading, without badges and without the other name that stands in brackets after it. */
export function nameOfHeading(document: Document): string | undefined {
  const names = findAll(document, targets.profileName).map((heading) =>
    lineOf(heading, (inner) => inner.localName === 'span' && /^\s*\(/.test(lineOf(inner) ?? '')),
  );
  const shown = names.filter((name): name is string => name !== undefined);
  const [title] = all(document, 'head > title');
  const titled = tidy(title?.textContent ?? '')
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(/[|\\] ?Facebook$/)[0];
  return shown.find((name) => sameWords(name, titled ?? '')) ?? (shown.length === 1 ? shown[0] : undefined);
}

export function readSignedIn(page: Page): Read<Account> {
  const { document } = page;
  const data = userData(document);
  const number = textAt(data, 'USER_ID');
  const evidence = [inRail(page), byComposer(page), onOwnProfile(page)].filter((one) => one !== undefined);
  if (number === '0') return null;
  if (data === undefined && evidence.length === 0) {
    if (find(document, targets.logout)) return { handle: undefined, displayName: undefined };
    return find(document, targets.signIn) ? null : undefined;
  }
  const inData = textAt(data, 'NAME');
  const displayName = agree(inData && tidy(inData), ...evidence.map(({ name }) => name));
  // A link is only taken for the person's own when nothing else contradicts it.
  const mine = evidence.filter(
    ({ name }) => inData === undefined || name === undefined || sameWords(name, inData),
  );
  const handles = mine.map(({ person }) => person.handle).filter((handle) => handle !== null);
  const handle = agree(...handles);
  const id = number ?? mine.map(({ person }) => person.id).find(Boolean);
  const profile = mine.find(({ person }) => person.handle === handle)?.person.profile;
  return {
    // Who has no name in their address is known by number, and that is not a thing unread.
    handle: handle ?? (handles.length > 1 || (id === undefined && mine.length === 0) ? undefined : null),
    displayName,
    ...(id !== undefined && { id }),
    ...(profile !== undefined
      ? { profile }
      : id !== undefined && { profile: `https://www.facebook.com/profile.php?id=${id}` }),
  };
}

/** The account behind, when the person acts as a page of theirs. */
export function readAccounts(page: Page, signedIn: Read<Account>): Account[] {
  const data = userData(page.document);
  const account = textAt(data, 'ACCOUNT_ID');
  const behind: Account[] =
    account !== undefined && account !== '0' && signedIn?.id !== undefined && account !== signedIn.id
      ? [
          {
            handle: null,
            displayName: null,
            id: account,
            profile: `https://www.facebook.com/profile.php?id=${account}`,
          },
        ]
      : [];
  return signedIn ? [signedIn, ...behind] : behind;
}
