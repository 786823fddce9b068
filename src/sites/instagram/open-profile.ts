import { all, isHtml } from '../../dom/safe.ts';
import type { Page, PersonAct, ProfileSighting } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { partsOf } from '../read/address.ts';
import { handleOfPath, pageOf, profileAddress } from './addresses.ts';
import { readSignedIn } from './read-account.ts';
import { readProfile } from './read-profile.ts';
import * as targets from './read-targets.ts';

export function openProfile(page: Page): ProfileSighting | undefined {
  const { document, address } = page;
  if (pageOf(address) !== 'profile') return undefined;
  const handle = handleOfPath(address);
  const head = find(document, targets.profileHead);
  if (handle === undefined || !head || find(document, targets.editLink)) return undefined;
  const signedIn = readSignedIn(page);
  if (signedIn?.handle?.toLowerCase() === handle.toLowerCase()) return undefined;
  const [heading] = all(head, 'h2');
  const buttons = all(head, 'button, [role="button"]').filter(
    (button): button is HTMLElement => isHtml(button) && all(button, 'img').length === 0,
  );
  return {
    element: heading ?? head,
    account: {
      handle,
      displayName: readProfile(page, signedIn)?.displayName,
      profile: profileAddress(handle),
    },
    controls: buttons.map((element, at) => ({ element, act: actAt(element, buttons, at) })),
  };
}

/** Words alone are to follow and to write, in this order; who is followed has an arrow, and all else is an icon. */
function actAt(element: Element, buttons: readonly Element[], at: number): PersonAct {
  if (all(element, 'svg').length > 0) return 'unknown';
  const worded = buttons.filter((one) => all(one, 'svg').length === 0);
  const first = buttons.findIndex((one) => (one.textContent ?? '').trim() !== '');
  if (at === first) return 'connect';
  return worded.indexOf(element) === (buttons[first] === worded[0] ? 1 : 0) ? 'message' : 'unknown';
}

export function ownLists(page: Page): boolean {
  const [first, second] = partsOf(page.address);
  if (first === 'accounts' && second === 'activity') return true;
  const own = readSignedIn(page)?.handle;
  return !!own && first?.toLowerCase() === own.toLowerCase();
}
