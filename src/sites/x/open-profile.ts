import { attribute, closest, isHtml } from '../../dom/safe.ts';
import type { Page, PersonAct, ProfileSighting } from '../../engine/site-adapter.ts';
import { find, findAny } from '../find.ts';
import { partsOf } from '../read/address.ts';
import { lineOf } from '../read/text.ts';
import { handleOfPath, pageOf, profileAddress } from './addresses.ts';
import { nameIn, readSignedIn, same } from './read-account.ts';
import { actOf } from './read-people.ts';
import * as targets from './read-targets.ts';

export function openProfile(page: Page): ProfileSighting | undefined {
  const { document, address } = page;
  if (pageOf(address) !== 'profile') return undefined;
  const column = find(document, targets.column);
  const head = column && find(column, targets.profileName);
  const handle = handleOfPath(address);
  if (!column || !head || handle === undefined || find(column, targets.editProfile)) return undefined;
  // Under way from one profile to another, the address and the header are not of one person.
  const shown = /@(\w{1,20})/.exec(lineOf(head) ?? '')?.[1];
  if (shown !== undefined && !same(shown, handle)) return undefined;
  const own = readSignedIn(page)?.handle;
  if (own && same(own, handle)) return undefined;
  const controls: { element: HTMLElement; act: PersonAct }[] = [];
  let id: string | undefined;
  for (const element of findAny(column, targets.connectControl)) {
    if (!isHtml(element) || closest(element, '[data-testid="UserCell"], article, aside')) continue;
    const testId = attribute(element, 'data-testid') ?? '';
    id ??= /^(\d+)-/.exec(testId)?.[1];
    controls.push({ element, act: actOf(testId) });
  }
  for (const element of findAny(column, targets.messageControl))
    if (isHtml(element)) controls.push({ element, act: 'message' });
  return {
    element: head,
    account: {
      handle,
      displayName: nameIn(head, handle),
      profile: profileAddress(handle),
      ...(id !== undefined && { id }),
    },
    controls,
  };
}

export function ownLists(page: Page): boolean {
  const [first, second] = partsOf(page.address);
  if (second === undefined) return first === 'follower_requests';
  const own = readSignedIn(page)?.handle;
  return !!own && first !== undefined && same(own, first);
}
