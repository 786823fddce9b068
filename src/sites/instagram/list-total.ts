import { all, attribute } from '../../dom/safe.ts';
import type { Page } from '../../engine/site-adapter.ts';
import { exactNumber } from '../read/exact-number.ts';
import { partsOf } from '../read/address.ts';
import { lineOf } from '../read/text.ts';

/** The list itself does not say how long it is; the head of the profile behind it does. */
export function listTotal({ document, address }: Page): number | undefined {
  const [, list] = partsOf(address);
  if (list !== 'followers' && list !== 'following') return undefined;
  const [link] = all(document, `header a[href$="/${list}/"]`);
  if (!link) return undefined;
  // What is shown may be rounded; to the last one it stands in a title.
  const [exact] = all(link, '[title]');
  return exact ? exactNumber(attribute(exact, 'title') ?? '') : exactNumber(lineOf(link) ?? '');
}
