import { all, attribute, closest } from '../../dom/safe.ts';
import type { Account, Page, Profile, Read } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { dataAbout, findIn, isDict, textAt } from '../read/inline-data.ts';
import { lineOf, sameWords, textUnder, tidy, tidyText } from '../read/text.ts';
import { outbound, personOfLink, personOfPage } from './addresses.ts';
import { introPrefixes } from './labels.ts';
import { nameOfHeading } from './read-account.ts';
import * as targets from './read-targets.ts';

type Field = { type: string; value: string; link?: string };

/** The fields of a profile in the data its page came with; each is there twice. */
function fieldsIn(document: Document, owner: string): { fields: Field[]; sections: Set<string> } {
  const fields = new Map<string, Field>();
  const sections = new Set<string>();
  for (const data of dataAbout(document, ['"field_type"', owner])) {
    findIn(data, (value) => {
      if (!isDict(value)) return undefined;
      if (typeof value.field_section_type === 'string') sections.add(value.field_section_type);
      const type = typeof value.field_type === 'string' ? value.field_type : undefined;
      const text = textAt(value, 'title', 'text') ?? textAt(value, 'text_content', 'text');
      if (type === undefined || text === undefined) return undefined;
      const link = textAt(value, 'link_url');
      const field = { type, value: tidy(text), ...(link !== undefined && { link }) };
      fields.set(`${type} ${field.value}`, field);
      return undefined;
    });
  }
  return { fields: [...fields.values()], sections };
}

export function readProfile(page: Page, signedIn: Read<Account>): Read<Profile> {
  const { document, address } = page;
  const displayName = nameOfHeading(document);
  const person = page.lost ? ownTab(document, address) : (personOfPage(address) ?? ownTab(document, address));
  if (displayName === undefined && !person) return undefined;
  if (displayName === undefined && !find(document, targets.profileName)) return undefined;
  const { fields, sections } = fieldsIn(document, person?.handle ?? person?.id ?? '\u0000');
  const of = (...types: string[]): string[] =>
    fields.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  const intro = introOf(document);
  const sure = (type: 'work' | 'education' | 'location' | 'hometown'): string[] =>
    intro.lines.flatMap((line) => {
      for (const [shape, field] of introPrefixes) {
        const value = field === type ? shape.exec(line)?.[1] : undefined;
        if (value !== undefined) return [value];
      }
      return [];
    });
  const several = (fromData: string[], ...shown: string[]): Read<string[]> => {
    const all = fromData.length > 0 ? fromData : shown;
    return all.length > 0 ? all : intro.there || sections.size > 0 ? null : undefined;
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
    bio: bio === undefined ? undefined : tidyText(bio),
    location: one(several(of('current_city'), ...sure('location'))),
    website: site === undefined ? null : (outboundText(site) ?? site),
    category: of('category')[0] ?? null,
    work: several(of('work'), ...sure('work')),
    education: several(of('education', 'college', 'high_school'), ...sure('education')),
    contact: contact.length > 0 ? contact : null,
    hometown: of('hometown')[0] ?? sure('hometown')[0] ?? null,
    birthday: of('birthday')[0] ?? null,
    ...(intro.lines.length > 0 && { details: intro.lines }),
    counts: countsOf(document),
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
  const box = find(document, targets.intro);
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
