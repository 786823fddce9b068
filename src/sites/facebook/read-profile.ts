import { all, attribute, closest, contains, parentOf } from '../../dom/safe.ts';
import type { Account, Page, Profile, Read } from '../../engine/site-adapter.ts';
import { find, findAll } from '../find.ts';
import { lineOf, sameWords, textUnder, tidy, tidyText } from '../read/text.ts';
import { outbound, personOfLink, personOfPage } from './addresses.ts';
import { introPrefixes } from './labels.ts';
import { nameInData, profileData } from './profile-data.ts';
import { type About, partOf, readAbout } from './read-about.ts';
import { nameOfHeading } from './read-account.ts';
import * as targets from './read-targets.ts';

export function readProfile(page: Page, signedIn: Read<Account>): Read<Profile> {
  const { document, address } = page;
  const person = page.lost ? ownTab(document, address) : (personOfPage(address) ?? ownTab(document, address));
  const owners = [person?.handle, person?.id].filter((one) => typeof one === 'string');
  const displayName =
    nameOfHeading(document) ?? (find(document, targets.main) ? undefined : nameInData(document, owners));
  if (displayName === undefined && !person) return undefined;
  if (displayName === undefined && !find(document, targets.profileName)) return undefined;
  const { fields, parts } = profileData(document, owners);
  const about = readAbout(page);
  const of = (...types: string[]): string[] =>
    fields.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  const intro = introOf(document);
  // One part of "About" has nothing of the others.
  const elsewhere = /^directory_/.test(partOf(address)) ? null : undefined;
  const sure = (type: 'work' | 'education' | 'location' | 'hometown'): string[] =>
    intro.lines.flatMap((line) => {
      for (const [shape, field] of introPrefixes) {
        const value = field === type ? shape.exec(line)?.[1] : undefined;
        if (value !== undefined) return [value];
      }
      return [];
    });
  const several = (field: keyof About, fromData: string[], shown: string[]): Read<string[]> => {
    if (fromData.length > 0) return fromData;
    if (field in about) return about[field];
    if (shown.length > 0) return shown;
    // In a language whose words are not known well, a line without a name may be any of these.
    const told =
      intro.there &&
      (/^(?:en|de)\b/.test(attribute(document.documentElement, 'lang') ?? '') ||
        intro.lines.every((line) => introPrefixes.some(([shape]) => shape.test(line))));
    return told || parts.size > 0 ? null : elsewhere;
  };
  const one = (values: Read<string[]>): Read<string> => (values ? values[0] : values);
  const contact = of('phone', 'email', 'other_phone', 'address', 'screenname', 'messenger', 'whatsapp');
  const bio = of('bio')[0] ?? intro.bio;
  const links = fields.filter(({ type }) => type === 'website' || type === 'link');
  const site = links[0]?.link ?? links[0]?.value ?? intro.site;
  const own =
    find(document, targets.editEntry) !== undefined || find(document, targets.ownerOnly) !== undefined
      ? true
      : signedIn === null
        ? false
        : signedIn?.handle && person?.handle
          ? signedIn.handle.toLowerCase() === person.handle.toLowerCase()
          : signedIn?.id && person?.id
            ? signedIn.id === person.id
            : // Without a number or name of both to hold together, different names are different people.
              signedIn?.displayName && displayName && !sameWords(signedIn.displayName, displayName)
              ? false
              : undefined;
  return {
    displayName,
    handle: person ? person.handle : undefined,
    bio: bio === undefined ? elsewhere : tidyText(bio),
    location: one(several('location', of('current_city'), sure('location'))),
    website: site === undefined ? null : (outboundText(site) ?? site),
    category: of('category')[0] ?? null,
    work: several('work', of('work'), sure('work')),
    education: several('education', of('education', 'college', 'high_school'), sure('education')),
    contact: contact.length > 0 ? contact : 'contact' in about ? about.contact : null,
    hometown: of('hometown')[0] ?? sure('hometown')[0] ?? null,
    birthday: of('birthday')[0] ?? null,
    ...(intro.lines.length > 0 && { details: intro.lines }),
    counts: countsOf(document),
    ...picturesOf(document),
    own,
    ...(find(document, targets.lockBadge) && { closed: true }),
  };
}

const outboundText = (text: string): string | undefined => {
  if (!URL.canParse(text)) return undefined;
  const address = new URL(text);
  return (/^lm?\.facebook\.com$/.test(address.hostname) ? address.searchParams.get('u') : text)?.replace(
    /[?&]fbclid=[^&?]*$/,
    '',
  );
};

/** The first tab of a profile leads to the profile itself. */
const ownTab = (document: Document, base: URL) =>
  all(document, '[role="tablist"] a[role="tab"], [role="tablist"] a')
    .map((tab) => personOfLink(tab, base))
    .find((person) => person !== undefined);

/** The introduction of layouts up to 2025: a free text first, then lines with an icon each. */
function introOf(document: Document): {
  there: boolean;
  bio: string | undefined;
  lines: string[];
  site?: string;
} {
  const box = find(document, targets.intro) ?? introByShape(document);
  if (!box) return { there: false, bio: undefined, lines: [] };
  const list = all(box, 'ul')[0];
  const rows = all(box, 'ul li, ul > div').filter((row) => all(row, 'li, ul').length === 0);
  const lines = rows.flatMap((row) => lineOf(row, (inner) => attribute(inner, 'role') === 'button') ?? []);
  const words = all(box, 'span[dir="auto"], div[dir="auto"]').filter(
    (element) =>
      !closest(element, 'ul, h1, h2, h3, a, [role="button"], [role="heading"]') &&
      all(element, 'ul, h2').length === 0 &&
      (!list || (element.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) &&
      lineOf(element) !== undefined,
  );
  const [first] = words;
  const site = all(box, 'ul a[href]').flatMap(
    (link) => outbound(link, new URL(document.location?.href || 'https://www.facebook.com/')) ?? [],
  )[0];
  return {
    there: rows.length > 0,
    bio: first ? textUnder(first, { lines: true }) : rows.length > 0 ? '' : undefined,
    lines,
    ...(site !== undefined && { site }),
  };
}

/** Where nothing marks it: the first heading of a profile with a list of rows under it, an icon and words in each. */
function introByShape(document: Document): Element | undefined {
  const headings = all(document, '[role="main"] h2');
  for (const heading of headings) {
    for (let node = parentOf(heading); node instanceof Element; node = parentOf(node)) {
      const box: Element = node;
      if (headings.some((other) => other !== heading && contains(box, other))) break;
      const rows = all(box, 'ul li, ul > div').filter((row) => all(row, 'li, ul').length === 0);
      if (
        rows.length > 0 &&
        rows.every(
          (row) =>
            lineOf(row) !== undefined &&
            all(row, 'img, svg, i').length > 0 &&
            !closest(row, '[aria-posinset], [role="article"], [role="feed"]'),
        )
      )
        return box;
    }
  }
  return undefined;
}

/** What the site, or the person, says of the header's picture: words that stand in it among them. */
function picturesOf(document: Document): Pick<Profile, 'pictures'> {
  const words = findAll(document, targets.coverPicture).flatMap((picture) => {
    const alt = tidy(attribute(picture, 'alt') ?? '');
    return alt === '' ? [] : [alt];
  });
  return words.length > 0 ? { pictures: words } : {};
}

function countsOf(document: Document): Profile['counts'] {
  const number = (selector: string): string | undefined => {
    for (const link of all(document, selector)) {
      const count = lineOf(all(link, 'strong')[0]);
      if (count !== undefined && /\p{N}/u.test(count)) return count;
    }
    return undefined;
  };
  const friends = number('[role="main"] a[href*="sk=friends"], [role="main"] a[href*="/friends"]');
  const followers = number('[role="main"] a[href*="/followers"], [role="main"] a[href*="sk=followers"]');
  const following = number('[role="main"] a[href*="/following"], [role="main"] a[href*="sk=following"]');
  return {
    ...(friends !== undefined && { friends }),
    ...(followers !== undefined && { followers }),
    ...(following !== undefined && { following }),
  };
}
