import { all, attribute, closest, contains, isHtml, matches, parentOf } from '../../dom/safe.ts';
import type { Kept, Page, PersonAct, PersonSighting, Relation } from '../../engine/site-adapter.ts';
import { findAll } from '../find.ts';
import { addressOf, partsOf } from '../read/address.ts';
import { ownersOf } from '../read/owners.ts';
import { eachOf, type Steps } from '../read/steps.ts';
import { lineOf, linesOf, sameWords, tidy } from '../read/text.ts';
import { pageOf, personOfLink, personOfPage, type PersonAddress } from './addresses.ts';
import * as targets from './read-targets.ts';

const buttons = '[role="button"], button';

/** What the list of a page is of, by its address. */
export function relationOfPage(address: URL): Relation | undefined {
  const [first, second = '', third] = partsOf(address);
  if (first === 'groups') return third === 'members' || third === 'people' ? 'member' : undefined;
  const list = first === 'friends' ? second : (address.searchParams.get('sk') ?? second);
  if (first === 'friends') {
    if (address.pathname.includes('/outgoing')) return 'requested';
    return list === 'list' ? 'friend' : undefined;
  }
  if (/^friends/.test(list)) return 'friend';
  if (/^followers/.test(list)) return 'follower';
  return /^following/.test(list) ? 'following' : undefined;
}

/** The row that a link of a list was found in, at an earlier reading. */
const rowOfLink = new WeakMap<Element, { row: Element; person: PersonAddress }>();

/** `known`: what its row gave before, where nothing in that has changed. */
type Found = {
  person: PersonAddress;
  row: Element;
  relation: Relation | undefined;
  links: Element[];
  known?: PersonSighting;
};

export function* peopleInSteps(page: Page, kept?: Kept): Steps<PersonSighting[]> {
  const found = [...byNumber(page), ...inList(page, kept)];
  yield;
  return yield* eachOf(found.length > 0 ? found : inCards(page), (one) => [one.known ?? sightingOf(one)]);
}

/** Cards of the friends' pages may lead to the people themselves: a picture, a name and two buttons. */
function inCards({ document, address }: Page): Found[] {
  const [first, second = ''] = partsOf(address);
  if (first !== 'friends' || !/^(?:|requests|suggestions)$/.test(second)) return [];
  const people = new Map<string, Found>();
  const scopes = all(document, '[role="main"], [role="navigation"]');
  for (const link of new Set(scopes.flatMap((scope) => all(scope, 'a[href]')))) {
    const person = personOfLink(link, address);
    if (!person || closest(link, '[role="banner"]')) continue;
    const known = people.get(person.key);
    if (known) known.links.push(link);
    else people.set(person.key, { person, relation: undefined, links: [link], row: link });
  }
  const found = [...people.values()].filter(
    ({ links }) => links.some(pictured) && links.some((link) => lineOf(link) !== undefined),
  );
  const owner = picturesIn(found);
  return found.flatMap((one) => {
    const row = cardAround(one, owner);
    if (all(row, buttons).length !== 2) return [];
    return [{ ...one, row, relation: relationOfCard(row, second, address) }];
  });
}

/** What a card is: by the page, or by where the link to all of its kind leads that stands over it. */
function relationOfCard(card: Element, list: string, base: URL): Relation | undefined {
  if (list !== '') return list === 'requests' ? 'request' : 'suggestion';
  for (let node = parentOf(card); node instanceof Element; node = parentOf(node)) {
    if (matches(node, '[role="main"], body')) return undefined;
    const paths = all(node, 'a[href*="/friends/"]').map(
      (link) => addressOf(link, base)?.pathname.split('/')[2],
    );
    const [requests, suggestions] = [paths.includes('requests'), paths.includes('suggestions')];
    if (requests !== suggestions) return requests ? 'request' : 'suggestion';
    if (requests) return undefined;
  }
  return undefined;
}

/** Suggestions and requests lead to themselves with the person's number, wherever they are shown. */
function byNumber({ document, address }: Page): Found[] {
  const links = findAll(document, targets.personByNumber);
  const people = new Map<string, Found>();
  for (const link of links) {
    const person = personOfLink(link, address);
    const list = /\/friends\/(suggestions|requests|center\/requests)/.exec(
      attribute(link, 'href') ?? '',
    )?.[1];
    if (!person || list === undefined) continue;
    const relation: Relation =
      list === 'suggestions'
        ? 'suggestion'
        : relationOfPage(address) === 'requested'
          ? 'requested'
          : 'request';
    const known = people.get(person.key);
    if (known) known.links.push(link);
    else people.set(person.key, { person, relation, links: [link], row: link });
  }
  const found = [...people.values()];
  const owner = picturesIn(found);
  for (const one of found) one.row = cardAround(one, owner);
  return found;
}

/**
 * In a list each person has two links: one around the picture, one around the name. Whoever is named in
 * somebody else's row has only one.
 */
function inList({ document, address }: Page, kept?: Kept): Found[] {
  const relation = relationOfPage(address);
  const [scope] = pageOf(address) === 'people' && relation ? scopes(document, address) : [];
  if (!relation || !scope) return [];
  const owner = personOfPage(address)?.key;
  const people = new Map<string, Found & { pictured: boolean; named: boolean }>();
  const again = new Set<Element>();
  for (const link of all(scope, 'a[href]')) {
    const before = rowOfLink.get(link);
    if (before && again.has(before.row)) continue;
    const known = before && kept?.(before.row);
    if (known) {
      const { row, person } = before;
      again.add(row);
      people.set(person.key, { person, relation, links: [], row, known, pictured: true, named: true });
      continue;
    }
    const person = personOfLink(link, address);
    if (!person || person.key === owner || closest(link, 'h1, [role="tablist"]')) continue;
    const one = people.get(person.key) ?? {
      person,
      relation,
      links: [],
      row: link,
      pictured: false,
      named: false,
    };
    one.links.push(link);
    const worded = lineOf(link) !== undefined;
    if (worded) one.named = true;
    if (pictured(link)) one.pictured = true;
    people.set(person.key, one);
  }
  const rows = [...people.values()].filter((one) => one.pictured && one.named);
  const whose = picturesIn(rows);
  for (const one of rows) {
    if (one.known) continue;
    one.row = rowAround(one, whose);
    for (const link of one.links) rowOfLink.set(link, one);
  }
  return rows;
}

const scopes = (document: Document, address: URL): Element[] =>
  address.pathname.startsWith('/friends/')
    ? findAll(document, targets.navigation).filter((box) => all(box, targets.row.selectors[1]!).length > 0)
    : findAll(document, targets.list);

const pictured = (link: Element): boolean => all(link, 'svg, img').length > 0;

/** Whose pictures a box has in it: where another's begins, so does another's row. A name alone may be an inviter's. */
const picturesIn = (people: readonly Found[]): ReturnType<typeof ownersOf> =>
  ownersOf(
    people.flatMap(({ person, links, known, row }) =>
      (known ? [row] : links.filter(pictured)).map((link) => [link, person.key] as const),
    ),
  );

const hasAnother = (whose: string | undefined, { person }: Found): boolean =>
  whose !== undefined && whose !== person.key;

/** A suggestion or request: its links with the buttons beside them. */
function cardAround(one: Found, owner: ReturnType<typeof ownersOf>): Element {
  let card = one.links[0]!;
  for (
    let node: Node | null = parentOf(card), up = 0;
    node instanceof Element && up < 6;
    node = parentOf(node), up++
  ) {
    const box = node;
    if (hasAnother(owner(box), one)) break;
    const count = all(box, buttons).length;
    if (count > 3) break;
    card = box;
    if (count >= 2) break;
  }
  return card;
}

/** The box that has this person's links and nobody else's picture: a marked row, else the widest. */
function rowAround(one: Found, owner: ReturnType<typeof ownersOf>): Element {
  let row = one.links.find((link) => lineOf(link) !== undefined) ?? one.links[0]!;
  for (let node: Node | null = parentOf(row); node instanceof Element; node = parentOf(node)) {
    const box = node;
    if (
      hasAnother(owner(box), one) ||
      matches(box, '[role="main"], [role="navigation"], body') ||
      all(box, 'h1, h2, [role="tablist"], input, [role="textbox"]').length > 0
    )
      break;
    row = box;
    const whole = one.links.filter(pictured).every((link) => contains(box, link));
    if (whole && (matches(box, targets.row.selectors.join(',')) || all(box, buttons).length > 0)) break;
  }
  return row;
}

function sightingOf({ person, row, relation, links }: Found): PersonSighting {
  const controls = all(row, buttons).filter(
    (button): button is HTMLElement =>
      isHtml(button) && !closest(button, '[aria-hidden="true"]') && all(button, buttons).length === 0,
  );
  const worded = links.find((link) => lineOf(link) !== undefined);
  const label = links.map((link) => tidy(attribute(link, 'aria-label') ?? '')).find((one) => one !== '');
  const name = (worded && linesOf(worded, (inner) => controls.includes(inner as HTMLElement))[0]) ?? label;
  const lines = linesOf(row, (inner) => controls.includes(inner as HTMLElement)).filter(
    (line) => name === undefined || !sameWords(line, name),
  );
  return {
    element: row,
    card: {
      name,
      handle: person.handle,
      profile: person.profile,
      ...(person.id !== undefined && { id: person.id }),
      relation,
      ...(lines.length > 0 && { lines }),
    },
    controls: controls.map((element, at) => ({ element, act: actOf(relation, at, controls.length) })),
  };
}

/** The buttons of a card have no names of their own: the first is the one that is meant to be pressed. */
function actOf(relation: Relation | undefined, at: number, of: number): PersonAct {
  if (relation === 'request' && of === 2) return at === 0 ? 'accept' : 'decline';
  if (relation === 'suggestion' && of <= 2) return at === 0 ? 'connect' : 'dismiss';
  return 'unknown';
}
