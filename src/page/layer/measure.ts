import { closest, contains, isHtml, parentOf, rectOf } from '../../dom/safe.ts';
import { placeOf } from '../../dom/text-of-editor.ts';
import type { Span } from '../../engine/span.ts';
import { isField } from '../read-editor.ts';
import type { WatchedEditor } from '../watched-editor.ts';
import type { FieldMirror } from './field-mirror.ts';
import type { Box } from './place.ts';

const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const isEmpty = ({ left, top, right, bottom }: Box): boolean => right - left < 1 || bottom - top < 1;

/** The part of an editor that can be seen: its box, cut by every box around it that hides what flows over. */
export function visibleBox(element: Element): Box {
  let box: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof ShadowRoot) node = node.host;
    if (!(node instanceof Element) || node === document.documentElement || node === document.body) continue;
    if (node === element || getComputedStyle(node).overflow !== 'visible') box = intersect(box, rectOf(node));
  }
  return box;
}

/** The boxes of a stretch of text, line by line, cut to what can be seen; in pixels of the viewport. */
export function boxesOf(
  editor: WatchedEditor,
  span: Span,
  within: Box,
  mirror: FieldMirror,
  host: Element,
): Box[] {
  const rects = isField(editor.element) ? mirror.rects(editor.element, span) : rangeRects(editor, span);
  const lines: Box[] = [];
  for (const rect of rects) {
    const box = intersect({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom }, within);
    if (isEmpty(box)) continue;
    const last = lines.at(-1);
    // Pieces of one word lie in several text nodes; on one line they are one box.
    if (
      last &&
      Math.abs(last.bottom - box.bottom) < 3 &&
      box.left - last.right < 2 &&
      box.left >= last.left
    ) {
      last.right = Math.max(last.right, box.right);
    } else lines.push(box);
  }
  return lines.filter((box) => isInSight(editor.element, box, host));
}

function rangeRects(editor: WatchedEditor, { start, end }: Span): DOMRect[] {
  const from = placeOf(editor.pieces, start, false);
  const to = placeOf(editor.pieces, end, true);
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return [];
  if (from.offset > from.node.length || to.offset > to.node.length) return [];
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return Array.from(range.getClientRects());
}

/** False where a dialog or a menu of the page lies over the word: we draw nothing on top of it. */
function isInSight(element: Element, box: Box, host: Element): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return false;
  const there = root.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  // Our own card hides nothing from us.
  if (there === host) return true;
  return (
    there !== null &&
    (contains(element, there) || (contains(there, element) && isHtml(there)) || besides(element, there))
  );
}

/** Sites lay transparent helpers (placeholders, hit areas) over their editors, as near relatives of them. */
function besides(element: Element, there: Element): boolean {
  let near: Node | null = element;
  for (let up = 0; up < 3 && near; up++) near = parentOf(near);
  return (
    near instanceof Element &&
    contains(near, there) &&
    !closest(there, 'button, a, input, textarea, [role="button"]')
  );
}
