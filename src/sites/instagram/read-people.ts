import { all, attribute, closest, contains, isHtml, parentOf } from '../../dom/safe.ts';
import type { Kept, Page, PersonAct, PersonSighting, Relation } from '../../engine/site-adapter.ts';
import { findAll } from '../find.ts';
import { partsOf } from '../read/address.ts';
import { ownersOf } from '../read/owners.ts';
import { at, dataAbout, findIn, isDict, textAt } from '../read/inline-data.ts';
import type { Steps } from '../read/steps.ts';
import { lineOf, linesOf, sameWords } from '../read/text.ts';
import { handleOfLink, profileAddress } from './addresses.ts';
import { followersHeadings, followingHeadings } from './labels.ts';
import * as targets from './read-targets.ts';

const buttons = 'button, [role="button"]';

/** The row that a link was found in, and to whom it leads, at an earlier reading. */
const rowOfLink = new WeakMap<Element, { row: Element; handle: string }>();

/** `row`: where the link, or this whole row, was found before and has not changed. */
type FoundLink = { link: Element; handle: string; row: Element | undefined };

/** One row a person: the widest box around a link to them that has nobody else in it. */
function rowsIn(box: Element, base: URL, kept?: Kept): Map<string, Element> {
  const links = all(box, 'a[href]').flatMap((link): FoundLink[] => {
    const before = rowOfLink.get(link);
    if (before && kept?.(before.row)) return [{ link: before.row, handle: before.handle, row: before.row }];
    const handle = handleOfLink(link, base);
    return handle === undefined ? [] : [{ link, handle, row: undefined }];
  });
  const owner = ownersOf(links.map(({ link, handle }) => [link, handle] as const));
  const rows = new Map<string, Element>();
  for (const { link, handle, row: before } of links) {
    if (before) rows.set(handle, before);
    const known = rows.get(handle);
    if (known && !before && contains(known, link)) rowOfLink.set(link, { row: known, handle });
    if (known || before) continue;
    let row: Element = link;
    for (
      let node: Node | null = parentOf(link);
      node instanceof Element && node !== box;
      node = parentOf(node)
    ) {
      const outer = node;
      if (owner(outer) === 'several' || all(outer, 'input').length > 0) break;
      row = outer;
    }
    rows.set(handle, row);
    rowOfLink.set(link, { row, handle });
  }
  return rows;
}

/** Names by handle, from the page's own data of suggestions. */
function suggestedNames(document: Document): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const data of dataAbout(document, '"ayml"')) {
    findIn(data, (value) => {
      if (!isDict(value) || !isDict(value.user)) return undefined;
      const handle = textAt(value.user, 'username');
      const name = at(value.user, 'full_name');
      if (handle !== undefined && typeof name === 'string') names.set(handle, name || null);
      return undefined;
    });
  }
  return names;
}

type List = { box: Element; relation: Relation | undefined };

/** The lists of a page, each with what it is a list of. */
function listsOf({ document, address }: Page): List[] {
  const lists: List[] = [];
  const [main] = findAll(document, targets.main);
  for (const dialog of findAll(document, targets.dialog)) {
    const search = all(dialog, 'input').some((input) => {
      const type = attribute(input, 'type') ?? 'text';
      return (type === 'text' || type === 'search') && attribute(input, 'name') !== 'queryBox';
    });
    // A short list has no search; then only the address says what a dialog is.
    const [, list] = partsOf(address);
    const named = list === 'followers' || list === 'following';
    if ((search || named) && all(dialog, 'textarea, article').length === 0)
      lists.push({ box: dialog, relation: relationOfDialog(dialog, address) });
  }
  if (main) {
    const [first, second] = partsOf(address);
    if (first === 'explore' && second === 'people') lists.push({ box: main, relation: 'suggestion' });
    else if (first === 'accounts' && second === 'activity') lists.push({ box: main, relation: 'request' });
    else if (second === 'followers' || second === 'following') {
      if (lists.length === 0 && all(main, 'header').length === 0)
        lists.push({ box: main, relation: second === 'followers' ? 'follower' : 'following' });
    } else {
      const more = findAll(main, targets.allPeople).find(
        (link) => !closest(link, 'nav, [role="navigation"], article'),
      );
      const column = more && columnAround(more, main, address);
      if (column) lists.push({ box: column, relation: 'suggestion' });
    }
  }
  return lists;
}

function columnAround(more: Element, main: Element, base: URL): Element | undefined {
  for (
    let node: Node | null = parentOf(more);
    node instanceof Element && node !== main;
    node = parentOf(node)
  ) {
    if (all(node, 'article').length > 0) return undefined;
    if (rowsIn(node, base).size > 0) return node;
  }
  return undefined;
}

function relationOfDialog(dialog: Element, address: URL): Relation | undefined {
  const [, list] = partsOf(address);
  if (list === 'followers') return 'follower';
  if (list === 'following') return 'following';
  // Last help: the address may have stayed that of the profile, and only the heading says which it is.
  for (const heading of all(dialog, 'h1, h2, [role="heading"]')) {
    const words = (lineOf(heading) ?? '').toLowerCase();
    if (followersHeadings.has(words)) return 'follower';
    if (followingHeadings.has(words)) return 'following';
  }
  return undefined;
}

export function* peopleInSteps(page: Page, kept?: Kept): Steps<PersonSighting[]> {
  const { document, address } = page;
  const found: PersonSighting[] = [];
  for (const { box, relation } of listsOf(page)) {
    const names = relation === 'suggestion' ? suggestedNames(document) : undefined;
    for (const [handle, row] of rowsIn(box, address, kept)) {
      yield;
      const before = kept?.(row);
      if (before) {
        found.push(before);
        continue;
      }
      const controls = all(row, buttons).filter(
        (button): button is HTMLElement => isHtml(button) && all(button, 'a').length === 0,
      );
      // A row with nothing to press is no row of a list: the account one is in, a heading.
      if (controls.length === 0 || (relation === 'suggestion' && isSwitch(row, controls, box, address)))
        continue;
      if (relation === 'request' && controls.length !== 2) continue;
      const lines = linesOf(row, (inner) => controls.includes(inner as HTMLElement)).filter(
        (line) => !sameWords(line, handle) && !/^[·•\s]+$/.test(line),
      );
      const known = names?.get(handle);
      found.push({
        element: row,
        card: {
          name: relation === 'suggestion' ? nameOfSuggestion(lines, known) : (lines[0] ?? null),
          handle,
          profile: profileAddress(handle),
          relation,
          ...(lines.length > 0 && { lines }),
        },
        controls: controls.map((element, at) => ({ element, act: actOf(relation, at, controls.length) })),
      });
    }
  }
  return found;
}

/** The own account heads the column of suggestions, before the link to all of them. */
function isSwitch(row: Element, _controls: readonly Element[], box: Element, base: URL): boolean {
  const [more] = all(box, targets.allPeople.selectors[0]!);
  const [first] = rowsIn(box, base).values();
  return (
    more !== undefined &&
    row === first &&
    (row.compareDocumentPosition(more) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

/** One line under a handle may be a name or a reason; with two, or with the page's own data, it is known. */
function nameOfSuggestion(
  lines: readonly string[],
  known: string | null | undefined,
): string | null | undefined {
  if (known !== undefined) return known;
  return lines.length >= 2 ? lines[0] : undefined;
}

function actOf(relation: Relation | undefined, at: number, of: number): PersonAct {
  if (relation === 'request') return at === 0 ? 'accept' : 'decline';
  if (relation === 'suggestion' && (of === 1 || at === of - 1)) return 'connect';
  return 'unknown';
}
