import { all, attribute, closest, parentOf } from '../../dom/safe.ts';
import type { Account, Page, Read } from '../../engine/site-adapter.ts';
import { find, findAll, findAny } from '../find.ts';
import { agree } from '../read/agree.ts';
import { lineOf, tidy } from '../read/text.ts';
import { handleOfLink, profileAddress } from './addresses.ts';
import { firstViewer } from './first-state.ts';
import * as targets from './read-targets.ts';
import { postEditor } from './targets.ts';

const prefix = 'UserAvatar-Container-';

/** The handle an avatar belongs to: it is the end of its test id. */
export function handleOfAvatar(root: Element | undefined): string | undefined {
  const [avatar] = root ? findAll(root, targets.avatar) : [];
  const handle = avatar && attribute(avatar, 'data-testid')?.slice(prefix.length);
  return handle && /^\w{1,20}$/.test(handle) && handle !== 'unknown' ? handle : undefined;
}

/** A name as shown in some element: the first words that are not the handle. */
export function nameIn(root: Element, handle: string | undefined): string | undefined {
  for (const candidate of all(root, '[dir="ltr"], [dir="rtl"], [dir="auto"], a')) {
    const line = lineOf(candidate);
    if (line !== undefined && !(/^@\w+$/.test(line) && (!handle || same(line.slice(1), handle)))) return line;
  }
  return undefined;
}

export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The words beside an avatar that stand for it: its owner's display name. */
function nameOfAvatar(root: Element): string | undefined {
  for (const picture of all(
    root,
    '[data-testid^="UserAvatar-Container-"] img[alt], [data-testid^="UserAvatar-Container-"] [aria-label]',
  )) {
    const name = tidy(attribute(picture, 'alt') ?? attribute(picture, 'aria-label') ?? '');
    if (name !== '') return name;
  }
  return undefined;
}

export function readSignedIn({ document, address }: Page): Read<Account> {
  const switcher = find(document, targets.switcher);
  const narrow = find(document, targets.narrowSwitcher);
  const link = find(document, targets.ownProfileLink);
  const first = firstViewer(document);
  if (!switcher && !narrow && !link) {
    if (find(document, targets.signedOut)) return null;
    // Some pages have nothing around them but the composer, with the avatar of who would post.
    const handle = agree(handleOfAvatar(composerRow(document)), first?.handle);
    if (handle === undefined) return undefined;
    return { handle, displayName: nameInState(first, handle), profile: profileAddress(handle) };
  }
  const handle = agree(
    handleOfAvatar(switcher),
    handleOfLink(link, address),
    handleOfAvatar(narrow),
    switcher && writtenHandle(switcher),
  );
  const shown = switcher && (nameIn(switcher, handle) ?? nameOfAvatar(switcher));
  return {
    handle,
    displayName: shown ?? (narrow && nameOfAvatar(narrow)) ?? nameInState(first, handle),
    ...(handle !== undefined && { profile: profileAddress(handle) }),
  };
}

/** A wide side bar writes the handle out beside the name. */
const writtenHandle = (root: Element): string | undefined =>
  all(root, 'span')
    .map((span) => /^@(\w{1,20})$/.exec(lineOf(span) ?? '')?.[1])
    .find((handle) => handle !== undefined);

const nameInState = (
  first: ReturnType<typeof firstViewer>,
  handle: string | undefined,
): string | undefined =>
  first && handle !== undefined && same(first.handle, handle) ? first.name && tidy(first.name) : undefined;

/** The part of a composer that has the avatar in it, which is no part of a post. */
function composerRow(document: Document): Element | undefined {
  const editor = findAny(document, postEditor)[0];
  for (let box = editor && parentOf(editor); box instanceof Element; box = parentOf(box)) {
    const avatar = find(box, targets.avatar);
    if (avatar) return closest(avatar, targets.post.selectors[0]!) ? undefined : box;
  }
  return undefined;
}

/** Every account of the open account menu, the posting one first. */
export function readAccounts(page: Page, signedIn: Read<Account>): Account[] {
  const menu = find(page.document, targets.accountMenu);
  const others = menu
    ? findAll(menu, targets.cell).flatMap((cell): Account[] => {
        const handle = handleOfAvatar(cell);
        if (handle === undefined || (signedIn?.handle && same(signedIn.handle, handle))) return [];
        return [{ handle, displayName: nameIn(cell, handle), profile: profileAddress(handle) }];
      })
    : [];
  return signedIn ? [signedIn, ...others] : others;
}
