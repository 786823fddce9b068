import { closest } from '../dom/safe.ts';

/** Whether a person can see an element: it has a box and stands in nothing that is hidden from everybody. */
export const isShown = (element: Element): boolean =>
  Element.prototype.getClientRects.call(element).length > 0 &&
  !closest(element, '[hidden], [aria-hidden="true"]');
