import {
  all,
  attribute,
  closest,
  contains,
  dataOf,
  firstChildOf,
  matches,
  parentOf,
} from '../../dom/safe.ts';
import type { Account, Page, Read } from '../../engine/site-adapter.ts';
import { find, findAll } from '../find.ts';
import { at, dataAbout, findIn, isDict, textAt, type Dict } from '../read/inline-data.ts';
import { linesOf, tidy } from '../read/text.ts';
import { handleOfLink, pageOf, profileAddress } from './addresses.ts';
import * as targets from './read-targets.ts';

/** What the site's own data says of the person who is signed in; `null` when it says that nobody is. */
export function viewerData(document: Document): Dict | null | undefined {
  for (const data of dataAbout(document, 'PolarisViewer')) {
    const [viewer] = findIn(data, (value) =>
      Array.isArray(value) && value[0] === 'PolarisViewer' ? value : undefined,
    );
    const found = at(viewer, 2, 'data');
    if (found === null) return null;
    if (isDict(found)) return found;
  }
  const old = at(oldData(document), 'config', 'viewer');
  return isDict(old) ? old : old === null ? null : undefined;
}

const oldKnown = new WeakMap<Element, unknown>();

/** Pages up to about 2021 held their data in a script of this shape. */
export function oldData(document: Document): unknown {
  const kept = oldKnown.get(document.documentElement);
  if (kept !== undefined) return kept;
  let data: unknown;
  for (const script of all(document, 'script:not([src])')) {
    const child = firstChildOf(script);
    const source = child instanceof Text ? dataOf(child) : '';
    if (!source.startsWith('window._sharedData')) continue;
    try {
      data = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
    } catch {
      data = undefined; // Cut off while saving: the page itself is read instead.
    }
  }
  if (data !== undefined) oldKnown.set(document.documentElement, data);
  return data;
}

/** The handles whose avatar is in the navigation: the least part around the messages link that has any. */
function navigationHandles(document: Document, base: URL): string[] {
  const links = all(document, 'a[href]').filter(
    (link) =>
      !closest(link, targets.notNavigation.selectors[0]!) &&
      all(link, 'img').length > 0 &&
      handleOfLink(link, base),
  );
  const [inbox] = findAll(document, targets.inboxLink).filter(
    (link) => !closest(link, targets.notNavigation.selectors[0]!),
  );
  for (
    let box: Node | null | undefined = inbox && parentOf(inbox);
    box instanceof Element;
    box = parentOf(box)
  ) {
    const inside = links.filter((link) => contains(box as Element, link));
    if (inside.length > 0) return handlesOf(inside, base);
  }
  return handlesOf(links, base);
}

function handlesOf(links: readonly Element[], base: URL): string[] {
  const handles = [...new Set(links.map((link) => handleOfLink(link, base)!))];
  if (handles.length < 2) return handles;
  // The picture of an account is described with its handle, in any language.
  const described = links.filter((link) => {
    const handle = handleOfLink(link, base)!;
    return all(link, 'img').some((picture) => (attribute(picture, 'alt') ?? '').includes(handle));
  });
  return [...new Set(described.map((link) => handleOfLink(link, base)!))];
}

/** The own account heads the column of suggestions: its picture, its handle, and under it the name. */
function nameBesideHandle(document: Document, handle: string, base: URL): string | undefined {
  const [more] = all(document, 'main a[href*="/explore/people"], [role="main"] a[href*="/explore/people"]');
  if (!more || pageOf(base) !== 'home') return undefined;
  const links = all(document, 'main a[href], [role="main"] a[href]').filter(
    (link) => handleOfLink(link, base) === handle && !closest(link, 'article'),
  );
  const [first] = links;
  for (let node = first && parentOf(first); node instanceof Element; node = parentOf(node)) {
    if (contains(node, more)) return undefined;
    const lines = linesOf(node, (inner) => matches(inner, 'button, [role="button"]')).filter(
      (line) => line !== handle,
    );
    if (lines.length > 0) return lines.length === 1 ? lines[0] : undefined;
  }
  return undefined;
}

export function readSignedIn({ document, address }: Page): Read<Account> {
  const viewer = viewerData(document);
  const handles = navigationHandles(document, address);
  const inData = textAt(viewer, 'username');
  const handle =
    handles.length === 0 ? inData : handles.length === 1 ? handles[0] : handles.find((one) => one === inData);
  if (handle === undefined) {
    if (viewer === null) return null;
    const outside = find(document, targets.signIn) && !find(document, targets.inboxLink);
    return outside && handles.length === 0 ? null : undefined;
  }
  // After changing accounts the data is still that of the one before.
  const own = inData === handle ? viewer : undefined;
  const name = at(own, 'full_name');
  const id = textAt(own, 'id');
  return {
    handle,
    displayName: typeof name === 'string' ? tidy(name) || null : nameBesideHandle(document, handle, address),
    ...(id !== undefined && { id }),
    profile: profileAddress(handle),
  };
}
