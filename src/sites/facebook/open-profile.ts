import { all, attribute, closest, isHtml, parentOf } from '../../dom/safe.ts';
import type { Page, PersonAct, ProfileSighting } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { partsOf } from '../read/address.ts';
import { pageOf, personOfPage } from './addresses.ts';
import { nameOfHeading, readSignedIn } from './read-account.ts';
import * as targets from './read-targets.ts';

const buttons = '[role="button"], button';

export function openProfile(page: Page): ProfileSighting | undefined {
  const { document, address } = page;
  if (pageOf(address) !== 'profile') return undefined;
  const person = personOfPage(address);
  const head = find(document, targets.profileName);
  if (!person || !head || find(document, targets.editEntry) || find(document, targets.ownerOnly))
    return undefined;
  if (isOwn(page, person)) return undefined;
  return {
    element: head,
    account: {
      handle: person.handle,
      displayName: nameOfHeading(document),
      profile: person.profile,
      ...(person.id !== undefined && { id: person.id }),
    },
    controls: controlsBy(head).map((element, at) => ({ element, act: actAt(element, at) })),
  };
}

/** The buttons beside the name: those in the nearest box around it that has any. */
function controlsBy(head: Element): HTMLElement[] {
  for (
    let box: Node | null = parentOf(head), up = 0;
    box instanceof Element && up < 6;
    box = parentOf(box), up++
  ) {
    const found = all(box, buttons).filter(
      (button): button is HTMLElement =>
        isHtml(button) && !closest(button, 'h1, [role="tablist"], [aria-hidden="true"]'),
    );
    if (found.length >= 2) return found;
  }
  return [];
}

/** They have no names of their own. The first asks to be connected, the second writes, the third follows. */
function actAt(element: Element, at: number): PersonAct {
  // What opens a menu is shown to those who are connected already.
  if (at > 2 || attribute(element, 'aria-haspopup')) return 'unknown';
  return at === 1 ? 'message' : 'connect';
}

function isOwn(page: Page, person: { handle: string | null; id?: string }): boolean {
  const own = readSignedIn(page);
  if (!own) return false;
  if (own.handle && person.handle) return own.handle.toLowerCase() === person.handle.toLowerCase();
  return own.id !== undefined && own.id === person.id;
}

export function ownLists(page: Page): boolean {
  const [first] = partsOf(page.address);
  if (first === 'friends') return true;
  const person = personOfPage(page.address);
  return person !== undefined && isOwn(page, person);
}
