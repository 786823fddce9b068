import { all, closest, contains, rectOf } from '../../dom/safe.ts';
import type { Page, SiteReader } from '../../engine/site-adapter.ts';
import type { ScreenBox, Strip } from '../../messages/screen.ts';
import { inViewport, seenBox } from './in-sight.ts';
import { postsInSight } from './screen-facts.ts';

/** How many elements are asked how they are placed; a page may have any number. */
const mostElements = 20_000;
/** Room beside the posts, so that nothing of them is cut off; CSS pixels. */
const margin = 12;
/** What is left of the screen between what stands still must be worth scrolling; a share of its height. */
const leastShare = 0.3;

const rootOf = (): Element => document.scrollingElement ?? document.documentElement;

/** The part of the page that scrolls the thread: the one that shows most, within an open dialog if there is one. */
export function scrollerOf(): Element {
  const middle = Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2);
  const dialog = middle && closest(middle, '[role="dialog"], dialog');
  const within: ParentNode = dialog ?? document;
  const inner = all(within, '*').slice(0, mostElements).filter(scrolls);
  const root = rootOf();
  let best: Element = root;
  let most = dialog ? 0 : worth(root, { x: 0, y: 0, width: innerWidth, height: innerHeight });
  for (const element of inner) {
    const box = element === root || element === document.body ? undefined : seenBox(element);
    const value = box ? worth(element, box) : 0;
    if (value > most) [best, most] = [element, value];
  }
  return best;
}

const rangeOf = (element: Element): number => element.scrollHeight - element.clientHeight;

function scrolls(element: Element): boolean {
  if (rangeOf(element) < 8) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

const worth = (element: Element, box: ScreenBox): number =>
  box.width * box.height * Math.min(1, Math.max(0, rangeOf(element)) / Math.max(1, box.height));

/** From left to right what belongs to the thread: the box that scrolls, or on a whole page its posts. */
export function columnOf(reader: SiteReader, scroller: Element): { x: number; width: number } {
  if (scroller !== rootOf()) {
    const { left } = rectOf(scroller);
    const x = Math.max(0, left + scroller.clientLeft);
    return { x, width: Math.min(innerWidth - x, scroller.clientWidth) };
  }
  const page: Page = { document, address: new URL(location.href) };
  const boxes = postsInSight(reader, page).map(({ post }) => post.box);
  const wide = document.documentElement.clientWidth;
  if (boxes.length === 0) return { x: 0, width: wide };
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - margin);
  const end = Math.min(wide, Math.max(...boxes.map((box) => box.x + box.width)) + margin);
  return { x, width: end - x };
}

/** What scrolls, as it stands now: headers that stick and bars that float over it are left out. */
export function stripOf(scroller: Element, { x, width }: { x: number; width: number }): Strip | undefined {
  const root = scroller === rootOf();
  const port = root
    ? { x: 0, y: 0, width: innerWidth, height: document.documentElement.clientHeight || innerHeight }
    : inViewport(rectOf(scroller));
  if (!port) return undefined;
  let top = port.y;
  let bottom = port.y + port.height;
  const still = all(document, '*')
    .slice(0, mostElements)
    .flatMap((element) => standsStill(element, scroller, port))
    .filter((box) => box.right > x + 1 && box.left < x + width - 1)
    .sort((one, other) => one.top - other.top);
  for (const box of still) {
    if (box.bottom <= top || box.top >= bottom) continue;
    if (box.top + box.bottom < top + bottom) top = Math.max(top, box.bottom);
    else bottom = Math.min(bottom, box.top);
  }
  if (bottom - top < port.height * leastShare) [top, bottom] = [port.y, port.y + port.height];
  return {
    box: { x, y: top, width, height: bottom - top },
    top: scroller.scrollTop,
    total: scroller.scrollHeight,
    shows: scroller.clientHeight,
  };
}

/** The box of an element that does not scroll with the content over which it lies. */
function standsStill(element: Element, scroller: Element, port: ScreenBox): DOMRect[] {
  const style = getComputedStyle(element);
  if (style.position !== 'fixed' && style.position !== 'sticky') return [];
  if (style.visibility !== 'visible' || style.opacity === '0' || contains(element, scroller)) return [];
  const box = rectOf(element);
  // What covers nearly everything is a frame for something else and not a bar.
  if (box.width < 1 || box.height < 1 || box.height > port.height * 0.6) return [];
  if (style.position === 'fixed') return [box];
  const sticksAt = (side: string): number | undefined => {
    const offset = parseFloat(side);
    return Number.isNaN(offset) ? undefined : offset;
  };
  const [above, below] = [sticksAt(style.top), sticksAt(style.bottom)];
  const stuck =
    (above !== undefined && Math.abs(box.top - port.y - above) < 1) ||
    (below !== undefined && Math.abs(port.y + port.height - below - box.bottom) < 1);
  return stuck ? [box] : [];
}
