import { all, attribute, closest, isHtml, matches, parentOf } from '../../dom/safe.ts';
import type { Page, ProfileSighting } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { tidy } from '../read/text.ts';
import { handleOfLink, profileAddress } from './addresses.ts';
import * as targets from './read-targets.ts';

/** How far above the name the head of a conversation may begin, in elements. */
const farthest = 6;

/** Rows of the list show a name alone; over an open conversation stands a link to the person as well. A group has several. */
export function openThread({ document, address }: Page): ProfileSighting | undefined {
  const title = find(document, targets.threadTitle);
  if (!title) return undefined;
  let node: Node | null = parentOf(title);
  for (let up = 0; node instanceof Element && up < farthest; node = parentOf(node), up++) {
    const handles = new Set(all(node, 'a[href]').flatMap((link) => handleOfLink(link, address) ?? []));
    if (handles.size > 1) return undefined;
    for (const handle of handles)
      return {
        account: {
          handle,
          displayName: tidy(attribute(title, 'title') ?? '') || undefined,
          profile: profileAddress(handle),
        },
        element: node,
        controls: all(node, 'button, [role="button"]')
          .filter((button): button is HTMLElement => isHtml(button) && !closest(button, 'a'))
          .map((element) => ({ element, act: 'unknown' as const })),
      };
    if (matches(node, targets.threadHead.selectors.join(','))) return undefined;
  }
  return undefined;
}
