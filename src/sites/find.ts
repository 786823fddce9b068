import { all, closest } from '../dom/safe.ts';
import type { Target } from '../engine/site-adapter.ts';

/** Everything the most trusted selector that matches at all finds. */
export function findAll(root: ParentNode, target: Target): Element[] {
  for (const selector of target.selectors) {
    const found = all(root, selector);
    if (found.length > 0) return found;
  }
  return [];
}

export const find = (root: ParentNode, target: Target): Element | undefined => findAll(root, target)[0];

/** Everything that any of the selectors finds, in the order of the page. */
export const findAny = (root: ParentNode, target: Target): Element[] => all(root, target.selectors.join(','));

export const around = (element: Element, target: Target): Element | undefined =>
  closest(element, target.selectors.join(',')) ?? undefined;

export const isDisabled = (element: Element): boolean =>
  Element.prototype.getAttribute.call(element, 'aria-disabled') === 'true' ||
  Element.prototype.hasAttribute.call(element, 'disabled');
