import { all, attribute, closest, contains } from '../../dom/safe.ts';
import type { Account, Page, Profile, Read } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { addressOf, partsOf } from '../read/address.ts';
import { at, dataAbout, textAt } from '../read/inline-data.ts';
import { lineOf, textUnder, tidy, tidyText } from '../read/text.ts';
import { isHiddenTail } from './read-text.ts';
import { handleOfPath } from './addresses.ts';
import { nameIn, same } from './read-account.ts';
import * as targets from './read-targets.ts';

/** The site's own data of the profile, if it speaks of this one: after navigation it may be the last one's. */
function structured(document: Document, handle: string): unknown {
  for (const selector of targets.structured.selectors) {
    for (const data of dataAbout(document, 'ProfilePage', selector)) {
      const found = textAt(data, 'mainEntity', 'additionalName');
      if (found !== undefined && same(found.replace(/^@/, ''), handle)) return at(data, 'mainEntity');
    }
  }
  return undefined;
}

const textOf = (root: Element | undefined): string | null => (root ? (lineOf(root) ?? null) : null);

/** The profile a profile page shows; `null` when it shows none, `undefined` when it ought to. */
export function readProfile(page: Page, signedIn: Read<Account>): Read<Profile> {
  const { document, address } = page;
  const column = find(document, targets.column) ?? document;
  const head = find(column, targets.profileName);
  if (!head) return undefined;
  const shown = all(head, 'span, div').map((element) => /^@(\w{1,20})$/.exec(lineOf(element) ?? '')?.[1]);
  const inPath = handleOfPath(address);
  const [own] = shown.filter((one) => one !== undefined);
  // Under way from one profile to another, the address and the header are not of one person: nothing here is sure.
  if (own !== undefined && inPath !== undefined && !same(own, inPath)) return undefined;
  const handle = own ?? inPath;
  const data = handle === undefined ? undefined : structured(document, handle);
  const row = find(column, targets.metaRow);
  const item = (target: { name: string; selectors: readonly string[] }): Element | undefined =>
    row ? find(row, target) : find(column, target);
  // Every profile says when it was made: a header without that row is not all there, or has changed. Who
  // has blocked the person shows them a name and nothing else.
  const bare = row === undefined && !item(targets.joined);
  const kept = bare && isEmptyPage(column);
  const missing = kept ? null : undefined;
  // Something in the row that no mark says what it is may be any of what is missed.
  const odd =
    row !== undefined &&
    textUnder(row, { skip: (inner) => attribute(inner, 'data-testid') !== null }).trim() !== '';
  const shownOf = (target: { name: string; selectors: readonly string[] }): Read<string> =>
    textOf(item(target)) ?? (bare ? missing : odd ? undefined : null);
  const editable = find(column, targets.editProfile) !== undefined;
  const owns = signedIn?.handle && handle !== undefined ? same(signedIn.handle, handle) : undefined;
  const name = nameIn(head, handle);
  return {
    displayName: name,
    handle,
    bio: bioOf(
      find(column, targets.bio),
      data,
      bare ? missing : saysBetween(column, head, row) ? undefined : '',
    ),
    location: shownOf(targets.location),
    website: websiteOf(item(targets.website)) ?? (bare ? missing : odd ? undefined : null),
    category: shownOf(targets.category),
    work: null,
    education: null,
    contact: null,
    birthday: textOf(item(targets.birthday)),
    joined: textOf(item(targets.joined)),
    counts: countsOf(column, address, handle),
    own: editable || owns === true ? true : signedIn === null || owns === false ? false : undefined,
    ...(find(head, targets.locked) && { closed: true }),
    ...(find(head, targets.verified) && { verified: true }),
  };
}

/** Whether words stand between the name and the row under a bio that nothing says what they are. */
function saysBetween(column: ParentNode, head: Element, row: Element | undefined): boolean {
  if (!row) return false;
  const after = (one: Element, other: Element): boolean =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return all(column, 'div[dir], [data-testid] ~ div').some(
    (element) =>
      after(head, element) &&
      after(element, row) &&
      !contains(head, element) &&
      !contains(element, row) &&
      !closest(element, 'button, a, [role="button"]') &&
      lineOf(element) !== undefined,
  );
}

/** The site leaves an empty bio out; its own data says whether that is why there is none. */
function bioOf(element: Element | undefined, data: unknown, none: Read<string>): Read<string> {
  if (element) return tidyText(textUnder(element, { keepBreaks: true, skip: isHiddenTail }));
  return textAt(data, 'description') === undefined ? none : undefined;
}

function websiteOf(element: Element | undefined): string | null {
  return element ? (lineOf(element, isHiddenTail) ?? null) : null;
}

function countsOf(column: ParentNode, base: URL, handle: string | undefined): Profile['counts'] {
  const counts: NonNullable<Profile['counts']> = {};
  for (const link of all(
    column,
    'a[href$="/following"], a[href$="/followers"], a[href$="/verified_followers"]',
  )) {
    const [whose, list] = partsOf(addressOf(link, base) ?? base);
    if (!handle || !whose || !same(whose, handle)) continue;
    const [first] = all(link, 'span');
    const count = lineOf(first);
    if (count === undefined || !/\p{N}/u.test(count)) continue;
    if (list === 'following') counts.following ??= count;
    else counts.followers ??= count;
  }
  return counts;
}

/** The profile form as it stands, with what the person has changed in it. */
export function readProfileForm({ document }: Page, signedIn: Read<Account>): Read<Profile> {
  const field = (selector: string): string | undefined => {
    const [input] = all(document, selector);
    return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
      ? input.value.slice(0, 10_000)
      : undefined;
  };
  const displayName = field('input[name="displayName"]');
  const bio = field('textarea[name="description"]');
  if (displayName === undefined && bio === undefined) return undefined;
  return {
    displayName: displayName === undefined ? undefined : tidy(displayName),
    handle: signedIn?.handle,
    bio,
    location: field('input[name="location"]'),
    website: field('input[name="url"]'),
    category: null,
    work: null,
    education: null,
    contact: null,
    own: true,
  };
}

export const isEmptyPage = (root: ParentNode): boolean => find(root, targets.empty) !== undefined;
