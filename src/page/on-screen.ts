import { isConnected, rectOf } from '../dom/safe.ts';

/** Whether anything of an element of the page is on the screen, as far as the page is scrolled. */
export function isOnScreen(element: Element): boolean {
  if (!isConnected(element)) return false;
  const { left, top, right, bottom } = rectOf(element);
  return bottom > 0 && top < innerHeight && right > left;
}
