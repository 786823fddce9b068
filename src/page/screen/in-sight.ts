import { contains, parentOf, rectOf } from '../../dom/safe.ts';
import type { ScreenBox } from '../../messages/screen.ts';

/** The part of a box that lies in the viewport, in CSS pixels; nothing where none does. */
export function inViewport({ left, top, right, bottom }: DOMRectReadOnly): ScreenBox | undefined {
  const x = Math.max(0, left);
  const y = Math.max(0, top);
  const width = Math.min(innerWidth, right) - x;
  const height = Math.min(innerHeight, bottom) - y;
  return width >= 1 && height >= 1 ? { x, y, width, height } : undefined;
}

/** What lies in front at a point, into open shadow roots. */
function frontAt(x: number, y: number): Element | null {
  let found = Document.prototype.elementFromPoint.call(document, x, y);
  for (let root = found?.shadowRoot; root; root = found?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Whether an element is in front at a point of it, and not behind a dialog or another layer. */
export function isInFront(element: Element, x: number, y: number): boolean {
  const front = frontAt(x, y);
  // What lies over a text and lets presses through is still the text’s own surroundings.
  return front !== null && (contains(element, front) || contains(front, element) || isHostOf(front, element));
}

const isHostOf = (front: Element, element: Element): boolean => {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : parentOf(node))
    if (node === front) return true;
  return false;
};

/** The part of an element that a person can see now; nothing where it is off the screen or behind something. */
export function seenBox(element: Element): ScreenBox | undefined {
  const box = inViewport(rectOf(element));
  if (!box) return undefined;
  const spots = [0.5, 0.15, 0.85];
  const seen = spots.some((down) =>
    spots.some((across) => isInFront(element, box.x + box.width * across, box.y + box.height * down)),
  );
  return seen ? box : undefined;
}
