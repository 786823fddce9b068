import { all, closest } from '../../dom/safe.ts';
import type { Page } from '../../engine/site-adapter.ts';
import { addressOf, partsOf } from '../read/address.ts';
import { exactNumber } from '../read/exact-number.ts';
import { lineOf } from '../read/text.ts';
import { relationOfPage } from './read-people.ts';

const paths = { follower: 'followers', following: 'following', friend: 'friends' } as const;

/** The count stands in the head of the person's page, in bold, and leads to the list. */
export function listTotal({ document, address }: Page): number | undefined {
  const relation = relationOfPage(address);
  if (relation !== 'follower' && relation !== 'following' && relation !== 'friend') return undefined;
  // Of those in common, or who were added lately, nothing says how many there are.
  if (/(?:friends|followers|following)_/.test(address.href)) return undefined;
  const list = paths[relation];
  const owner = ownerOf(address);
  for (const link of all(
    document,
    `[role="main"] a[href*="/${list}"], [role="main"] a[href*="sk=${list}"]`,
  )) {
    if (closest(link, '[role="tablist"], h2, [data-pagelet="ProfileAppSection_0"]')) continue;
    // Beside the list of friends a friend’s own page may be open.
    const to = addressOf(link, address);
    if (!to || ownerOf(to) !== owner) continue;
    const [bold] = all(link, 'strong');
    const total = bold && exactNumber(lineOf(link) ?? '');
    if (total !== undefined) return total;
  }
  return undefined;
}

const ownerOf = (address: URL): string => {
  const [first = ''] = partsOf(address);
  return first === 'profile.php' ? (address.searchParams.get('id') ?? '') : first.toLowerCase();
};
