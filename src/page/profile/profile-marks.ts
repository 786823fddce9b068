import { contains, isConnected, rectOf } from '../../dom/safe.ts';
import type { OwnField } from '../../engine/own-profile.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { Host } from '../layer/host.ts';
import { moveTo, touches, type Box } from '../layer/place.ts';
import type { Maker } from './maker.ts';

/** Something that the profile says and a policy speaks of, with where it stands on the page. */
export type Noticed = {
  field: OwnField;
  text: string;
  findings: readonly ShownFinding[];
  element: Element | undefined;
};

const height = 20;
/** Between words and the mark beside them, in pixels. */
const gap = 6;

/** The quiet marks beside the fields of one's own profile. */
export class ProfileMarks {
  private readonly element = document.createElement('div');
  private readonly widths = new Map<string, number>();
  private shown: { noticed: Noticed; box: Box; button: HTMLElement }[] = [];

  constructor(
    private readonly host: Host,
    private readonly make: Maker,
  ) {
    this.element.className = 'chips';
    host.stage.append(this.element);
  }

  draw(all: readonly Noticed[]): void {
    const focused = this.focused();
    const placed: { noticed: Noticed; box: Box }[] = [];
    for (const noticed of all) {
      const box = this.spotFor(noticed);
      if (box && !placed.some((other) => touches(other.box, box))) placed.push({ noticed, box });
    }
    this.shown = placed.map(({ noticed, box }, at) => {
      const { severity } = noticed.findings[0]!;
      const words = wordsOf(noticed);
      const before = this.shown[at];
      const looks = `chip field ${severity}`;
      // A mark that has the keyboard stays the one it is.
      const button =
        before && before.button.className === looks && wordsOf(before.noticed) === words
          ? before.button
          : this.make.el('button', { type: 'button', class: looks, 'data-do': 'open' }, [
              this.make.mark(severity),
              words,
            ]);
      button.style.transform = moveTo(box.left, box.top);
      return { noticed, box, button };
    });
    const wanted = this.shown.map(({ button }) => button);
    if (
      wanted.some((button, at) => this.element.children[at] !== button) ||
      wanted.length !== this.element.children.length
    )
      this.element.replaceChildren(...wanted);
    if (focused) this.shown.find(({ noticed }) => noticed.field === focused.field)?.button.focus();
  }

  clear(): void {
    this.shown = [];
    this.element.replaceChildren();
  }

  /** What is marked at a point. Marks take no presses by themselves: a page that felt for them would learn from them. */
  at(x: number, y: number): Noticed | undefined {
    const found = this.shown.find(
      ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (!found || !this.host.shown) return undefined;
    this.element.classList.add('asked');
    const ours =
      document.elementFromPoint(x, y) === this.host.element &&
      this.element.contains(this.host.root.elementFromPoint(x, y));
    this.element.classList.remove('asked');
    return ours ? found.noticed : undefined;
  }

  has(inner: Element): boolean {
    return this.element.contains(inner);
  }

  /** What has the keyboard on its mark. */
  focused(): Noticed | undefined {
    const { activeElement } = this.host.root;
    return this.shown.find(({ button }) => button === activeElement)?.noticed;
  }

  boxOf({ field, text }: Noticed): Box | undefined {
    return this.shown.find(({ noticed }) => noticed.field === field && noticed.text === text)?.box;
  }

  /** After the last line of the words, else under them; in a field at its end. On screen, and on nothing of the page. */
  private spotFor(noticed: Noticed): Box | undefined {
    const { element } = noticed;
    if (!element || !isConnected(element)) return undefined;
    const outer = rectOf(element);
    if (outer.bottom <= 0 || outer.top >= innerHeight || outer.right <= outer.left) return undefined;
    const width = this.widthOf(wordsOf(noticed));
    const rtl = getComputedStyle(element).direction === 'rtl';
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const line = isField ? outer : (lastLineOf(element) ?? outer);
    const middle = (line.top + line.bottom - height) / 2;
    const after = rtl ? line.left - width - gap : line.right + gap;
    const spots = isField
      ? [
          { left: rtl ? outer.left - width - gap : outer.right + gap, top: outer.top + 2 },
          { left: rtl ? outer.left + gap : outer.right - width - gap, top: outer.top - height / 2 },
          { left: rtl ? outer.left + gap : outer.right - width - gap, top: outer.bottom + 2 },
        ]
      : [
          { left: after, top: middle },
          { left: rtl ? outer.right - width : outer.left, top: outer.bottom + 2 },
        ];
    for (const spot of spots) {
      const box = { ...spot, right: spot.left + width, bottom: spot.top + height };
      if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight) continue;
      if (this.isInFront(element)) return box;
    }
    return undefined;
  }

  /** Whether nothing of the page lies over what is marked: a dialog, a bar at the top. */
  private isInFront(element: Element): boolean {
    const { left, right, top, bottom } = rectOf(element);
    const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1);
    const there = document.elementFromPoint(x, y);
    return (
      there !== null && (there === this.host.element || contains(element, there) || contains(there, element))
    );
  }

  /** How wide a mark with these words is; measured once. */
  private widthOf(words: string): number {
    let width = this.widths.get(words);
    if (width === undefined) {
      const probe = document.createElement('span');
      probe.className = 'chip field';
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

const wordsOf = ({ findings }: Noticed): string =>
  findings.length === 1 ? 'Worth a look' : `${findings.length} worth a look`;

/** The last line of words in an element. */
function lastLineOf(element: Element): DOMRect | undefined {
  const range = document.createRange();
  range.selectNodeContents(element);
  return Array.from(range.getClientRects())
    .filter(({ width, height: tall }) => width > 1 && tall > 1)
    .at(-1);
}
