import { inFrontAt } from '../../dom/in-front.ts';
import { contains, parentOf, rectOf } from '../../dom/safe.ts';
import type { MarkingOffer, PersonAnswer } from '../../messages/person-answer.ts';
import { markWords } from '../../messages/person-choices.ts';
import type { Kit } from '../kit.ts';
import type { Box, Size } from '../layer/place.ts';
import type { Sign } from '../layer/signs.ts';
import { isOnScreen } from '../on-screen.ts';
import type { Met } from './met.ts';

/** How many elements behind a name are looked at for a badge. */
const mostBehind = 60;

/** Pieces of text that are measured in a row; one with more is full anyway. */
const mostWords = 24;

/** The sign somebody gets; none where there is nothing to say. */
export function signOf(
  met: Met,
  answer: PersonAnswer | null,
  { learner }: MarkingOffer,
): Sign<Met> | undefined {
  if (!answer) return undefined;
  const worst = answer.notes[0]?.severity;
  const said = { of: met, key: met.key, kind: worst ?? 'inform' };
  if (answer.marks.length > 0) {
    const words = answer.marks.map((mark) => markWords(mark, learner)).join(', ');
    return { ...said, words: answer.lastYear ? `${words}?` : words };
  }
  // Nothing is asked of a name of which the policy has nothing to say.
  if (answer.named.length > 0 && (worst !== undefined || Object.keys(answer.presses).length > 0)) {
    const what = answer.named.includes('pupil')
      ? markWords('pupil', learner)
      : answer.named.includes('parent')
        ? 'Parent'
        : 'Colleague';
    return { ...said, words: `${what}?` };
  }
  return undefined;
}

/** Where a sign goes: by an open profile after the name, in a row over the foot of the picture. */
export function personSpot(kit: Kit, met: Met, { width, height }: Size): Box | undefined {
  if (!isOnScreen(met.element)) return undefined;
  const { left, top, right, bottom } = rectOf(met.element);
  if (bottom - top < 8) return undefined;
  const controls = met.buttons.map((element) => rectOf(element));
  const written = met.asked.way === 'profile' ? [] : wordsIn(met);
  const toRight = getComputedStyle(met.element).direction === 'rtl';
  const spots: { left: number; top: number }[] = [];
  if (met.asked.way === 'profile') {
    const name = endOfWords(met.element);
    const text = name ? withBadges(met.element, name) : { left, right, top, bottom };
    const middle = (text.top + text.bottom - height) / 2;
    spots.push({ left: toRight ? text.left - width - 8 : text.right + 8, top: middle });
    spots.push({ left: toRight ? right - width : left, top: bottom + 2 });
  } else {
    const beside = controls.map(({ left: edge }) => edge);
    const ends = controls.map(({ right: edge }) => edge);
    const middle = controls[0] ? (controls[0].top + controls[0].bottom - height) / 2 : top + 2;
    // Beside the buttons where nothing is written, else over a corner, last over the foot of the picture.
    if (beside.length > 0)
      spots.push({ left: toRight ? Math.max(...ends) + 8 : Math.min(...beside) - width - 8, top: middle });
    spots.push({ left: toRight ? left + 4 : right - width - 4, top: top + 1 });
    spots.push({ left: toRight ? left + 4 : right - width - 4, top: bottom - height - 1 });
    spots.push({ left: toRight ? right - width - 4 : left + 4, top: bottom - height - 1 });
  }
  const last = spots.at(-1);
  for (const spot of spots) {
    const box = kit.boxAt(spot, { width, height });
    if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight) continue;
    if (controls.some((control) => kit.touches(control, box))) continue;
    if (spot !== last && written.some((words) => kit.touches(words, box))) continue;
    if (isInFront(met.element, box)) return box;
  }
  return undefined;
}

/** Whether nothing of the page lies over a row: a dialog, a bar at the top, the end of a scrolled box. */
function isInFront(row: Element, box: Box): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const there = inFrontAt(row, x, y);
  if (!there) return false;
  if (contains(row, there) || contains(there, row)) return true;
  const own = rectOf(row);
  // Beside an open profile's name there is nothing of its own.
  return x < own.left || x > own.right || y < own.top || y > own.bottom;
}

/** Where words stand in a row, without those of its buttons. */
function wordsIn({ element, buttons }: Met): Box[] {
  const found: Box[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node && found.length < mostWords; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    if (buttons.some((control) => control !== element && contains(control, node))) continue;
    if (isForReadersAlone(node)) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1 && rect.height > 1) found.push(rect);
  }
  return found;
}

/** Whether words are cut to a dot, for screen readers alone. */
function isForReadersAlone(words: Text): boolean {
  const parent = parentOf(words);
  if (!(parent instanceof Element)) return false;
  const { width, height } = rectOf(parent);
  return width <= 2 || height <= 2;
}

/** Where the first line of words in an element ends. */
function endOfWords(element: Element): DOMRect | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const [rect] = range.getClientRects();
    if (rect && rect.width > 0) return rect;
  }
  return undefined;
}

/** A badge beside the name is the site's own word on the account, and stays in sight. */
function withBadges(element: Element, { left, right, top, bottom }: Box): Box {
  const box = { left, right, top, bottom };
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  let node = walker.nextNode();
  for (let count = 0; node && count < mostBehind; node = walker.nextNode(), count++) {
    if (!(node instanceof SVGSVGElement || node instanceof HTMLImageElement)) continue;
    const badge = rectOf(node);
    const middle = (badge.top + badge.bottom) / 2;
    // A letter high and close by, or it is something else.
    const close = (bottom - top) / 2;
    if (middle < top || middle > bottom || badge.right - badge.left > 4 * close) continue;
    if (badge.left >= box.right - 1 && badge.left - box.right < close) box.right = badge.right;
    else if (badge.right <= box.left + 1 && box.left - badge.right < close) box.left = badge.left;
  }
  return box;
}
