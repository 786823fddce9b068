import { closest, contains, rectOf } from '../../dom/safe.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { OwnPlace } from '../../messages/own-field-words.ts';
import type { Kit } from '../kit.ts';
import type { Box, Size } from '../layer/place.ts';
import type { Sign } from '../layer/signs.ts';
import { isOnScreen } from '../on-screen.ts';

/** Something of the person's own that a policy speaks of, with where it stands on the page: a field of the profile, a post. */
export type Noticed = {
  field: OwnPlace;
  text: string;
  findings: readonly ShownFinding[];
  element: Element | undefined;
};

/** Between words and the sign beside them, in pixels. */
const gap = 6;

/** What the sign beside a field says. */
export const signOf = (of: Noticed): Sign<Noticed> => ({
  of,
  key: keyOf(of),
  words: of.findings.length === 1 ? 'Worth a look' : `${of.findings.length} worth a look`,
  kind: of.findings[0]?.severity ?? 'inform',
});

export const keyOf = ({ field, text }: Noticed): string => `${field} ${text}`;

/** After the last line of the words, else under them; in a field at its end. On screen, and on nothing of the page. */
export function fieldSpot(kit: Kit, { element }: Noticed, { width, height }: Size): Box | undefined {
  if (!element || !isOnScreen(element)) return undefined;
  const outer = rectOf(element);
  const rtl = getComputedStyle(element).direction === 'rtl';
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const words = isField ? [] : wordsOf(element);
  const line = lastLineOf(words) ?? outer;
  const middle = (line.top + line.bottom - height) / 2;
  const toLeft = { left: line.left - width - gap, top: middle };
  const toRight = { left: line.right + gap, top: middle };
  // Words that run the other way than the page end where it has its pictures.
  const otherWay = rtl !== (getComputedStyle(document.documentElement).direction === 'rtl');
  const spots = isField
    ? [
        { left: rtl ? outer.left - width - gap : outer.right + gap, top: outer.top + 2 },
        { left: rtl ? outer.left + gap : outer.right - width - gap, top: outer.top - height / 2 },
        { left: rtl ? outer.left + gap : outer.right - width - gap, top: outer.bottom + 2 },
      ]
    : [
        rtl ? toLeft : toRight,
        ...(otherWay ? [rtl ? toRight : toLeft] : []),
        { left: rtl ? outer.right - width : outer.left, top: outer.bottom + 2 },
        { left: rtl ? outer.left : outer.right - width, top: outer.bottom + 2 },
        { left: rtl ? outer.left : outer.right - width, top: outer.top - height - 2 },
      ];
  if (!isInFront(kit, element)) return undefined;
  const boxes = spots
    .map((spot) => kit.boxAt(spot, { width, height }))
    .filter(
      ({ left, top, right, bottom }) => left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
    );
  const isFree = (box: Box): boolean =>
    isEmpty(kit, element, box) && !words.some((one) => kit.touches(one, box));
  return (
    (otherWay ? boxes.find(isFree) : undefined) ?? boxes.find((box) => !isOnControl(box, element)) ?? boxes[0]
  );
}

/** Whether nothing but what is around the field stands at a place. */
function isEmpty({ host }: Kit, element: Element, { left, top, right, bottom }: Box): boolean {
  return [left + 1, (left + right) / 2, right - 1].every((x) => {
    const there = document.elementsFromPoint(x, (top + bottom) / 2).find((one) => one !== host.element);
    return there !== undefined && contains(there, element);
  });
}

/** Whether a sign there would lie on something of the page that is there to be pressed. */
const isOnControl = ({ left, right, top, bottom }: Box, element: Element): boolean =>
  [left + 2, (left + right) / 2, right - 2].some((x) => {
    const there = document.elementFromPoint(x, (top + bottom) / 2);
    const control = there && closest(there, 'a, button, [role="button"]');
    return control !== null && !contains(control, element);
  });

/** Whether nothing of the page lies over what is marked: a dialog, a bar at the top. */
function isInFront({ host }: Kit, element: Element): boolean {
  const { left, right, top, bottom } = rectOf(element);
  const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1);
  const there = document.elementFromPoint(x, y);
  return there !== null && (there === host.element || contains(element, there) || contains(there, element));
}

/** Where the words of an element stand, piece by piece; not the boxes around them. */
function wordsOf(element: Element): DOMRect[] {
  const found: DOMRect[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1 && rect.height > 1) found.push(rect);
  }
  return found;
}

/** All pieces of the last line together. */
function lastLineOf(words: readonly DOMRect[]): Box | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  const middle = (last.top + last.bottom) / 2;
  const line = words.filter(({ top, bottom }) => top < middle && bottom > middle);
  return {
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
    top: last.top,
    bottom: last.bottom,
  };
}
