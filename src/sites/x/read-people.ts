import { all, attribute, closest, contains, isHtml } from '../../dom/safe.ts';
import type { Kept, Page, PersonAct, PersonSighting, Read, Relation } from '../../engine/site-adapter.ts';
import { find, findAll } from '../find.ts';
import { agree } from '../read/agree.ts';
import { addressOf, partsOf } from '../read/address.ts';
import { eachOf, type Steps } from '../read/steps.ts';
import { lineOf } from '../read/text.ts';
import { handleOfLink, profileAddress } from './addresses.ts';
import { handleOfAvatar, nameIn, same } from './read-account.ts';
import * as targets from './read-targets.ts';

/** The list a page is about, by its path. */
export function relationOfPath(address: URL): Relation | undefined {
  const [first, second] = partsOf(address);
  if (first === 'follower_requests') return 'request';
  if (address.pathname.startsWith('/i/connect') || first === 'who_to_follow') return 'suggestion';
  if (second === 'followers' || second === 'verified_followers' || second === 'followers_you_follow')
    return 'follower';
  if (/^\/i\/(?:lists|communities)\/\d+\/(?:members|moderators)/.test(address.pathname)) return 'member';
  return second === 'following' ? 'following' : undefined;
}

/** Where a cell stands says what it is, never the heading above it. */
function relationOf(cell: Element, { document, address }: Page): Read<Relation> {
  const box = closest(cell, 'aside');
  if (box) {
    if (leadsToMore(box, address)) return 'suggestion';
    // Beside a post stand those it is about, its author among them.
    return partsOf(address)[1] === 'status' ? null : 'suggestion';
  }
  if (
    closest(
      cell,
      '[data-testid="HoverCard"], [data-testid="sheetDialog"], [role="menu"], [data-testid="typeaheadResult"]',
    )
  )
    return null;
  const column = find(document, targets.column);
  const ofPage = relationOfPath(address);
  // A part of a page may have been saved alone.
  if (!column) return ofPage ?? null;
  if (!contains(column, cell)) return null;
  if (ofPage) return ofPage;
  const section = closest(cell, 'section') ?? column;
  return address.pathname.startsWith('/search') ? null : leadsToMore(section, address) ? 'suggestion' : null;
}

const leadsToMore = (root: Element, base: URL): boolean =>
  all(root, 'a[href*="/i/connect_people"]').some(
    (link) => addressOf(link, base)?.pathname === '/i/connect_people',
  );

export const peopleInSteps = (page: Page, kept?: Kept): Steps<PersonSighting[]> =>
  eachOf(findAll(page.document, targets.cell), (element) => {
    const known = kept?.(element);
    if (known) return [known];
    const relation = relationOf(element, page);
    return relation ? [sightingOf(element, relation, page.address)] : [];
  });

const acts: [RegExp, PersonAct][] = [
  [/-follow$/, 'connect'],
  [/-subscribe$/, 'connect'],
  [/-(?:unfollow|cancel)$/, 'disconnect'],
];

/** What a button does, by its test id. */
export const actOf = (testId: string): PersonAct =>
  acts.find(([shape]) => shape.test(testId))?.[1] ?? 'unknown';

function sightingOf(cell: Element, relation: Relation, base: URL): PersonSighting {
  const handle = agree(
    handleOfAvatar(cell),
    all(cell, 'a')
      .map((link) => handleOfLink(link, base))
      .find((one) => one !== undefined),
  );
  const control = find(cell, targets.connectControl);
  const testId = (control && attribute(control, 'data-testid')) ?? '';
  const id = /^(\d+)-/.exec(testId)?.[1];
  const buttons = all(cell, 'button, [role="button"]').filter(
    (button) => button !== cell && isHtml(button),
  ) as HTMLElement[];
  // The two buttons of a request have no names of their own: refusing stands before accepting.
  const answers: readonly PersonAct[] =
    relation === 'request' && buttons.length === 2 ? ['decline', 'accept'] : [];
  const bio = bioIn(cell);
  return {
    element: cell,
    card: {
      name: shownName(cell, handle, base),
      handle,
      profile: handle === undefined ? undefined : profileAddress(handle),
      ...(id !== undefined && { id }),
      relation,
      ...(bio !== undefined && { lines: [bio] }),
      ...(testId !== '' && { connected: testId.endsWith('-unfollow') }),
      ...(find(cell, targets.followsYou) && { followsYou: true }),
    },
    controls: buttons.map((element, at) => ({
      element,
      act: answers[at] ?? actOf(attribute(element, 'data-testid') ?? ''),
    })),
  };
}

/** The name is in the first link to the person that says something else than the handle. */
function shownName(cell: Element, handle: string | undefined, base: URL): string | undefined {
  for (const link of all(cell, 'a')) {
    const to = handleOfLink(link, base);
    if (to === undefined || (handle !== undefined && !same(to, handle))) continue;
    const name = nameIn(link, handle) ?? lineOf(link);
    if (name !== undefined && !/^@\w+$/.test(name)) return name;
  }
  return undefined;
}

/** A bio has no test id in a cell: it is the last text that is no name and no help for screen readers. */
function bioIn(cell: Element): string | undefined {
  const helpers = new Set(
    all(cell, '[aria-describedby]').flatMap((element) =>
      (attribute(element, 'aria-describedby') ?? '').split(' '),
    ),
  );
  const texts = all(cell, 'div[dir="auto"]').filter(
    (text) =>
      !helpers.has(attribute(text, 'id') ?? '-') &&
      !/^id__/.test(attribute(text, 'id') ?? '') &&
      !closest(
        text,
        'a, button:not([data-testid="UserCell"]), [role="button"]:not([data-testid="UserCell"])',
      ) &&
      !closest(text, targets.followsYou.selectors[0]!),
  );
  return lineOf(texts.at(-1));
}
