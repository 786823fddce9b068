import { contains, isConnected, rectOf } from '../../dom/safe.ts';
import type { MarkingOffer, PersonAnswer } from '../../messages/person-answer.ts';
import type { MarkKind } from '../../school/severity-look.ts';
import type { Host } from '../layer/host.ts';
import type { Kit } from '../kit.ts';
import type { Box } from '../layer/place.ts';
import type { Maker } from './maker.ts';
import type { Met } from './met.ts';
import { markWords } from '../../messages/person-choices.ts';

/** A sign beside somebody: what it says, and how grave it is. */
export type Sign = { met: Met; words: string; kind: MarkKind };

const height = 20;
/** Rows drawn on at once: what is on one screen, and somewhat more. */
const most = 80;
/** Pieces of text that are measured in a row; one with more is full anyway. */
const mostWords = 24;

/** The sign somebody gets; none where there is nothing to say. */
export function signOf(met: Met, answer: PersonAnswer | null, { learner }: MarkingOffer): Sign | undefined {
  if (!answer) return undefined;
  const worst = answer.notes[0]?.severity;
  if (answer.marks.length > 0) {
    const words = answer.marks.map((mark) => markWords(mark, learner)).join(', ');
    return { met, words: answer.lastYear ? `${words}?` : words, kind: worst ?? 'inform' };
  }
  // Nothing is asked of a name of which the policy has nothing to say.
  if (answer.named.length > 0 && (worst !== undefined || Object.keys(answer.presses).length > 0)) {
    const what = answer.named.includes('pupil')
      ? markWords('pupil', learner)
      : answer.named.includes('parent')
        ? 'Parent'
        : 'Colleague';
    return { met, words: `${what}?`, kind: worst ?? 'inform' };
  }
  return undefined;
}

/** The signs beside people: over a corner of the picture, where they cover no name and no control. */
export class PersonChips {
  private readonly element = document.createElement('div');
  private readonly widths = new Map<string, number>();
  private shown: { met: Met; box: Box }[] = [];
  private drawn: { looks: string; element: HTMLElement }[] = [];

  constructor(
    private readonly host: Host,
    private readonly kit: Kit,
    private readonly make: Maker,
  ) {
    this.element.className = 'chips';
    host.stage.append(this.element);
  }

  draw(signs: readonly Sign[]): void {
    const placed: (Sign & { box: Box })[] = [];
    for (const sign of signs) {
      if (placed.length >= most) break;
      const box = this.spotFor(sign);
      if (box && !placed.some((other) => this.kit.touches(other.box, box))) placed.push({ ...sign, box });
    }
    this.shown = placed.map(({ met, box }) => ({ met, box }));
    placed.forEach(({ words, kind, box }, at) => {
      const looks = `${kind} ${words}`;
      let drawn = this.drawn[at];
      // A sign that has the keyboard stays the one it is.
      if (drawn?.looks !== looks) {
        const element = this.make.el(
          'button',
          { type: 'button', class: `chip person ${kind}`, 'data-do': 'open' },
          [this.make.mark(kind), words],
        );
        if (drawn) drawn.element.replaceWith(element);
        else this.element.append(element);
        this.drawn[at] = drawn = { looks, element };
      }
      drawn.element.style.transform = this.kit.moveTo(box.left, box.top);
    });
    for (const { element } of this.drawn.splice(placed.length)) element.remove();
  }

  clear(): void {
    this.shown = [];
    this.element.replaceChildren();
    this.drawn = [];
  }

  /** Whose sign lies at a point. Signs take no presses by themselves: a page that felt for them would learn from them. */
  at(x: number, y: number): Met | undefined {
    const found = this.shown.find(
      ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (!found || !this.host.shown) return undefined;
    this.element.classList.add('asked');
    const ours =
      document.elementFromPoint(x, y) === this.host.element &&
      this.element.contains(this.host.root.elementFromPoint(x, y));
    this.element.classList.remove('asked');
    return ours ? found.met : undefined;
  }

  has(inner: Element): boolean {
    return this.element.contains(inner);
  }

  /** Whose sign has the keyboard. */
  focused(): Met | undefined {
    const { activeElement } = this.host.root;
    return this.shown[this.drawn.findIndex(({ element }) => element === activeElement)]?.met;
  }

  boxOf(met: Met): Box | undefined {
    return this.shown.find((one) => one.met.key === met.key)?.box;
  }

  /** Where a sign goes: by an open profile after the name, in a row over the foot of the picture. */
  private spotFor({ met, words }: Sign): Box | undefined {
    if (!isConnected(met.element)) return undefined;
    const { left, top, right, bottom } = rectOf(met.element);
    if (bottom <= 0 || top >= innerHeight || right <= left || bottom - top < 8) return undefined;
    const width = this.widthOf(words);
    const controls = met.buttons.map((element) => rectOf(element));
    const written = met.asked.way === 'profile' ? [] : wordsIn(met);
    const toRight = getComputedStyle(met.element).direction === 'rtl';
    const spots: { left: number; top: number }[] = [];
    if (met.asked.way === 'profile') {
      const text = endOfWords(met.element) ?? { left, right, top, bottom };
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
      const box = { ...spot, right: spot.left + width, bottom: spot.top + height };
      if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight) continue;
      if (controls.some((control) => this.kit.touches(control, box))) continue;
      if (spot !== last && written.some((words) => this.kit.touches(words, box))) continue;
      if (isInFront(met.element, box)) return box;
    }
    return undefined;
  }

  /** How wide a sign with these words is; measured once. */
  private widthOf(words: string): number {
    let width = this.widths.get(words);
    if (width === undefined) {
      const probe = document.createElement('span');
      probe.className = 'chip person';
      probe.style.visibility = 'hidden';
      probe.textContent = words;
      this.host.stage.append(probe);
      width = probe.offsetWidth + 17;
      probe.remove();
      this.widths.set(words, width);
    }
    return width;
  }
}

/** Whether nothing of the page lies over a row: a dialog, a bar at the top, the end of a scrolled box. */
function isInFront(row: Element, box: Box): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const there = document.elementFromPoint(x, y);
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
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1 && rect.height > 1) found.push(rect);
  }
  return found;
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
