import { all, attribute, closest, contains, dataOf, matches, nextSiblingOf, tagOf } from '../../dom/safe.ts';
import type { Account, Page, Profile, Read } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { agree } from '../read/agree.ts';
import { addressOf, partsOf } from '../read/address.ts';
import { at, dataAbout, findIn, isDict, textAt, type Dict } from '../read/inline-data.ts';
import { lineOf, sameWords, textUnder, tidy, tidyText, withoutEllipsis } from '../read/text.ts';
import { handleOfLink, handleOfPath, isOwnHost, outbound } from './addresses.ts';
import { oldData, viewerData } from './read-account.ts';
import * as targets from './read-targets.ts';

/** What the page's own data says of a profile, own or another's. */
function dataOfUser(document: Document, handle: string): Dict | undefined {
  const take = (value: object): Dict | undefined =>
    isDict(value) && value.username === handle && typeof value.biography === 'string' ? value : undefined;
  const viewer = viewerData(document);
  if (viewer && take(viewer)) return viewer;
  for (const data of dataAbout(document, '"biography"')) {
    const [user] = findIn(data, take);
    if (user) return user;
  }
  return findIn(at(oldData(document), 'entry_data'), take)[0];
}

/** What the head says, when it is of this page and not of the one that was loaded first. */
function headOf(document: Document, handle: string): { name?: string; bio?: string } {
  const content = (selector: string): string | undefined => {
    const [meta] = all(document, selector);
    return (meta && (attribute(meta, 'content') ?? attribute(meta, 'href'))) ?? undefined;
  };
  const named = (text: string | undefined): string | undefined => {
    const end = text?.indexOf(`(@${handle})`) ?? -1;
    const name = end > 0 ? tidy(text!.slice(0, end)) : '';
    return name === '' ? undefined : name;
  };
  const page = content('link[rel="canonical"]') ?? content('meta[property="og:url"]');
  const current =
    page !== undefined &&
    URL.canParse(page) &&
    handleOfPath(new URL(page)) === handle &&
    isOwnHost(new URL(page)) &&
    partsOf(new URL(page)).length === 1;
  const [title] = all(document, 'head > title');
  const counted = title && lineOfTitle(title);
  if (!current) return { name: named(counted) };
  const description = content('meta[name="description"]') ?? '';
  return { name: named(content('meta[property="og:title"]')) ?? named(counted), bio: quotedIn(description) };
}

/** What stands in quotation marks soon after a handle in brackets, to the end: `Sam (@sam) on Instagram: "…"`. */
function quotedIn(description: string): string | undefined {
  const handle = /\(@[\w.]{1,40}\)/.exec(description);
  if (!handle) return undefined;
  const after = description.slice(handle.index + handle[0].length).trimEnd();
  const opening = after.slice(0, 61).search(/["“„«「]/);
  return opening >= 0 && opening < after.length - 1 && /["”“»」]$/.test(after)
    ? after.slice(opening + 1, -1)
    : undefined;
}

const lineOfTitle = (title: Element): string => tidy(title.textContent ?? '').replace(/^\(\d+\+?\)\s*/, '');

const inControl = (element: Element): boolean =>
  closest(element, 'a, button, [role="tablist"], [role="link"], svg') !== null;

/** The parts of a header that say something, in order, without what can be pressed. */
function texts(head: Element): Element[] {
  const found = all(head, 'h1, span[dir="auto"], div[dir="auto"]').filter(
    (element) => !inControl(element) && !pressed(element) && lineOf(element) !== undefined,
  );
  return found.filter((element) => !found.some((outer) => outer !== element && contains(outer, element)));
}

/** Inside a button, unless that button is a bio that opens when pressed. */
function pressed(element: Element): boolean {
  const button = closest(element, '[role="button"]');
  return button !== null && !cutAfter(button);
}

/** A bio that is cut has an ellipsis and a button after what is shown of it. */
function cutAfter(element: Element): boolean {
  const next = nextSiblingOf(element);
  const words = next instanceof Text ? dataOf(next) : next instanceof Element ? textUnder(next) : '';
  return /^\s*(?:\.{3}|…)/.test(words);
}

/** A count with its word: the number first in most languages, last in some. */
const numeric = (line: string): boolean => {
  const words = line.split(' ');
  return (
    words.length <= 4 &&
    (/^\p{N}/u.test(words[0]!) || (words.length > 1 && /^\p{N}[\p{N}.,]*$/u.test(words.at(-1)!)))
  );
};

type Parts = {
  before: Element[];
  after: Element[];
  counts: Profile['counts'];
  counted: boolean;
  last?: Element;
};

const precedes = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A header falls into what stands before its counts and after them. */
function partsOfHead(head: Element, base: URL): Parts {
  const counts: NonNullable<Profile['counts']> = {};
  const ends: Element[] = [];
  for (const link of all(head, 'a[href*="/followers"], a[href*="/following"]')) {
    const [, list, more] = partsOf(addressOf(link, base) ?? base);
    if (more !== undefined || (list !== 'followers' && list !== 'following')) continue;
    ends.push(link);
    const [exact] = all(link, 'span[title]');
    const number =
      (exact && attribute(exact, 'title')) ||
      /\p{N}[\p{N}.,\u00a0\s]*(?:\p{L}{1,4}\b\.?)?/u.exec(lineOf(all(link, 'span')[0]) ?? '')?.[0];
    if (number) counts[list] ??= tidy(number);
  }
  const said = texts(head);
  if (ends.length === 0) return { before: said, after: [], counts: undefined, counted: false };
  const [first, last] = [ends[0]!, ends.at(-1)!];
  const before = said.filter((element) => precedes(element, first));
  const posts = before.at(-1);
  const postCount =
    posts && /\p{N}/u.test(lineOf(posts)!) && numeric(lineOf(posts)!)
      ? /\p{N}[\p{N}.,]*/u.exec(lineOf(posts)!)?.[0]
      : undefined;
  if (postCount !== undefined) {
    counts.posts = postCount;
    before.pop();
  }
  return { before, after: said.filter((element) => precedes(last, element)), counts, counted: true, last };
}

/** Up to 2021 a bio was the plain text beside the name. */
function spanAfter(heading: Element): Element | undefined {
  for (let next = nextSiblingOf(heading); next; next = nextSiblingOf(next))
    if (next instanceof Element && tagOf(next) === 'span' && lineOf(next) !== undefined) return next;
  return undefined;
}

/** Whether words stand after the counts that no rule here knows: a bio may be among them. */
function saysMore(head: Element, { last }: Parts, known: readonly (Element | undefined)[]): boolean {
  return (
    last !== undefined &&
    all(head, 'span, div, p').some(
      (element) =>
        precedes(last, element) &&
        !contains(last, element) &&
        all(element, '*').every((inner) => tagOf(inner) === 'br') &&
        !inControl(element) &&
        !pressed(element) &&
        closest(element, 'ul, [aria-hidden="true"]') === null &&
        lineOf(element) !== undefined &&
        !known.some((one) => one !== undefined && (one === element || contains(one, element))),
    )
  );
}

/** Who the person's acquaintances are stands under a bio: links whose words are bare handles. */
const namesAcquaintances = (element: Element, base: URL): boolean =>
  all(element, 'a').some((link) => {
    const handle = handleOfLink(link, base);
    return handle !== undefined && !(lineOf(link) ?? '').startsWith('@');
  });

export function readProfile(page: Page, signedIn: Read<Account>): Read<Profile> {
  const { document, address } = page;
  const head = find(document, targets.profileHead);
  if (!head) return asLoaded(page, signedIn);
  const shown = all(head, 'h2, h1')
    .map((heading) => lineOf(heading))
    .find((line) => line !== undefined && /^[\w.]{1,30}$/.test(line));
  const behind = all(document, '[role="dialog"] article').length > 0;
  const handle = agree(shown, behind || page.lost ? undefined : handleOfPath(address));
  if (handle === undefined) return undefined;
  const data = dataOfUser(document, handle);
  const inHead = headOf(document, handle);
  const parts = partsOfHead(head, address);

  const isHandle = (element: Element): boolean => lineOf(element) === handle;
  const known = agree(textAt(data, 'full_name'), inHead.name);
  const before = parts.before.filter((element) => !isHandle(element) && tagOf(element) !== 'h1');
  const after = parts.after.filter((element) => !isHandle(element));
  const named = before.find((element) => !numeric(lineOf(element)!) && matches(element, 'span'));
  // A heading with a direction is a bio; up to 2021 one without was the name.
  const bioHeading = all(head, 'h1[dir]').find((element) => {
    const line = lineOf(element);
    return line !== undefined && line !== handle && !(known !== undefined && sameWords(line, known));
  });
  const old = all(head, '[dir]').length === 0;
  const nameHeading = all(head, 'h1').find((element) => {
    if (!old || all(element, 'br').length > 0) return false;
    const line = lineOf(element);
    return line !== undefined && line !== handle;
  });
  const nameAfter =
    known !== undefined
      ? after.find((element) => sameWords(lineOf(element)!, known))
      : (nameHeading ??
        (named === undefined && bioHeading
          ? after.find((element) => matches(element, 'span') && precedes(element, bioHeading))
          : undefined));
  const inPage = named ? lineOf(named) : nameAfter ? lineOf(nameAfter) : undefined;
  const clash = known === undefined && textAt(data, 'full_name') !== undefined && inHead.name !== undefined;
  const displayName = clash
    ? undefined
    : (agree(inPage, known) ?? (data && at(data, 'full_name') === '' && !inPage ? null : undefined));

  const rest = after.filter((element) => element !== nameAfter && !matches(element, 'h1'));
  // In some layouts the name stands after the counts. Where nothing says what it is, the first words there
  // may be a name or a bio.
  const nameless = data !== undefined && at(data, 'full_name') === '';
  const unsure = named === undefined && nameAfter === undefined && known === undefined && !nameless;
  const spans = rest.filter((element) => matches(element, 'span') && !namesAcquaintances(element, address));
  const bioElement =
    bioHeading ??
    (nameHeading && nameHeading === nameAfter ? spanAfter(nameHeading) : undefined) ??
    (unsure ? undefined : spans[0]);
  const inData = textAt(data, 'biography') ?? (data ? '' : undefined);
  const bio = bioOf(
    bioElement,
    inData,
    inHead.bio,
    (parts.counted || bioHeading !== undefined) &&
      !(unsure && spans.length > 0) &&
      !saysMore(head, parts, [nameAfter, nameHeading, ...rest]),
  );
  const category = rest.find(
    (element) =>
      matches(element, 'div') &&
      (!bioElement || precedes(element, bioElement)) &&
      !contains(element, bioElement ?? null),
  );

  const own = find(head, targets.editLink) !== undefined;
  const same = signedIn?.handle ? signedIn.handle === handle : undefined;
  const sites = all(head, 'a[href]').flatMap((link) => outbound(link, address) ?? []);
  return {
    displayName,
    handle,
    ...bio,
    location: null,
    website: sites[0] ?? textAt(data, 'external_url') ?? null,
    category:
      (category && lineOf(category)) ??
      (at(data, 'should_show_category') === true ? (textAt(data, 'category_name') ?? null) : null),
    work: null,
    education: null,
    contact: null,
    counts: parts.counts,
    own: own || same === true ? true : signedIn === null || same === false ? false : undefined,
    ...(at(data, 'is_private') === true && { closed: true }),
  };
}

/** One's own profile before anything of it is drawn, by the data that the page came with. */
function asLoaded({ document, address, lost }: Page, signedIn: Read<Account>): Read<Profile> {
  const data = viewerData(document);
  const handle = textAt(data, 'username');
  if (!data || handle === undefined || lost || handle !== handleOfPath(address)) return undefined;
  if (signedIn?.handle !== handle) return undefined;
  const name = at(data, 'full_name');
  const bio = at(data, 'biography');
  return {
    displayName: typeof name === 'string' ? tidy(name) || null : undefined,
    handle,
    bio: typeof bio === 'string' ? tidyText(bio) : undefined,
    location: null,
    website: textAt(data, 'external_url') ?? null,
    category: at(data, 'should_show_category') === true ? (textAt(data, 'category_name') ?? null) : null,
    work: null,
    education: null,
    contact: null,
    own: true,
    ...(at(data, 'is_private') === true && { closed: true }),
  };
}

/** A bio as shown, whole where the page holds the whole anywhere; `''` only where nothing could be one. */
function bioOf(
  element: Element | undefined,
  inData: string | undefined,
  inHead: string | undefined,
  sure: boolean,
): { bio: Read<string>; bioCut?: true } {
  if (!element) {
    if (inData !== undefined) return { bio: tidyText(inData) };
    return { bio: sure && inHead === undefined ? '' : inHead === undefined ? undefined : tidyText(inHead) };
  }
  const inner = all(element, '[role="button"]').find(cutAfter);
  const outer = closest(element, '[role="button"]');
  const cut = inner !== undefined || (outer !== null && cutAfter(outer));
  const words = tidyText(textUnder(inner ?? element, { lines: true }));
  const shown = cut ? withoutEllipsis(words) : words;
  const begin = (whole: string): boolean => tidy(whole).startsWith(tidy(shown));
  const whole = [inData, inHead].find((one) => one !== undefined && begin(one));
  if (!cut) return { bio: shown };
  return whole !== undefined ? { bio: tidyText(whole) } : { bio: shown, bioCut: true };
}

/** The profile form as it stands. Where the name has moved to another place, what the page's data says. */
export function readProfileForm({ document }: Page, signedIn: Read<Account>): Read<Profile> {
  const field = (selector: string): string | undefined => {
    const [input] = all(document, selector);
    return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
      ? input.value.slice(0, 10_000)
      : undefined;
  };
  const areas = all(document, 'main textarea, form textarea');
  const bio =
    field('textarea#pepBio') ?? (areas.length === 1 ? field('main textarea, form textarea') : undefined);
  const username = field('input#pepUsername');
  if (bio === undefined && username === undefined) return undefined;
  const data = viewerData(document);
  const own =
    data && (username === undefined || data.username === username) && data.username === signedIn?.handle
      ? data
      : undefined;
  return {
    displayName: field('input#pepName') ?? signedIn?.displayName,
    handle: username ?? signedIn?.handle,
    bio,
    location: null,
    website: field('input#pepWebsite') ?? textAt(own, 'external_url') ?? null,
    category: textAt(own, 'category_name') ?? null,
    work: null,
    education: null,
    contact: null,
    own: true,
  };
}
