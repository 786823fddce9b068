import type { MarkKind } from '../../school/severity-look.ts';
import type { Host } from './host.ts';
import { maker } from './maker.ts';
import { moveTo, touches, type Box, type Size } from './place.ts';

/** A sign beside something of the page: what it says, and how grave that is. */
export type Sign<T> = {
  of: T;
  /** The same for the same thing, each time it is drawn. */
  key: string;
  words: string;
  kind: MarkKind;
  /** What is said of it to a pointer that rests there. */
  title?: string;
};

/** Signs drawn at once: what is on one screen, and somewhat more. */
const most = 80;
/** Widths kept; a count has other words each time. */
const mostWidths = 200;
/** The mark before a sign's words, with the gap after it, in pixels. */
const markWidth = 17;

/**
 * Small signs beside what a page shows, none over another. They take no presses by themselves: a page that
 * felt for them would learn from a sign's width what it says.
 */
export class Signs<T> {
  private readonly element = document.createElement('div');
  private readonly widths = new Map<string, number>();
  private shown: { of: T; key: string; looks: string; box: Box; button: HTMLElement }[] = [];

  /** `look` is the class of its signs, which are so many pixels high; `spotFor` says where one of a size goes, if anywhere. */
  constructor(
    private readonly host: Host,
    part: HTMLElement,
    private readonly look: string,
    private readonly height: number,
    private readonly spotFor: (of: T, size: Size, isFree: (box: Box) => boolean) => Box | undefined,
  ) {
    this.element.className = 'chips';
    part.append(this.element);
  }

  draw(signs: readonly Sign<T>[]): void {
    const before = this.shown;
    const had = before.find(({ button }) => button === this.host.root.activeElement);
    this.shown = [];
    const isFree = (box: Box): boolean => !this.shown.some((other) => touches(other.box, box));
    for (const { of, key, words, kind, title = '' } of signs) {
      if (this.shown.length >= most) break;
      const box = this.spotFor(of, this.sizeOf(words), isFree);
      if (!box || !isFree(box)) continue;
      const looks = `chip ${this.look} ${kind}`;
      const at = before.findIndex((one) => one.key === key && one.looks === looks + words);
      const button =
        before.splice(at, at < 0 ? 0 : 1)[0]?.button ??
        maker.el('button', { type: 'button', class: looks, 'data-do': 'open' }, maker.mark(kind), words);
      button.title = title;
      button.style.transform = moveTo(box.left, box.top);
      this.shown.push({ of, key, looks: looks + words, box, button });
    }
    for (const { button } of before) button.remove();
    this.shown.forEach(({ button }, at) => {
      const there = this.element.children[at];
      if (there !== button) this.element.insertBefore(button, there ?? null);
    });
    // One that has the keyboard keeps it, whatever it says now.
    const has =
      had &&
      (this.shown.find(({ button }) => button === had.button) ??
        this.shown.find(({ key }) => key === had.key));
    if (has && this.host.root.activeElement !== has.button) has.button.focus();
  }

  clear(): void {
    this.shown = [];
    this.element.replaceChildren();
  }

  /** Whose sign lies at a point, if nothing of the page lies over it. */
  at(x: number, y: number): T | undefined {
    const found = this.shown.find(
      ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (!found || !this.host.shown) return undefined;
    this.element.classList.add('asked');
    const ours =
      document.elementFromPoint(x, y) === this.host.element &&
      this.element.contains(this.host.root.elementFromPoint(x, y));
    this.element.classList.remove('asked');
    return ours ? found.of : undefined;
  }

  /** Whose sign has the keyboard. */
  focused(): T | undefined {
    const { activeElement } = this.host.root;
    return this.shown.find(({ button }) => button === activeElement)?.of;
  }

  /** Where the sign with a key lies. */
  boxOf(key: string): Box | undefined {
    return this.shown.find((one) => one.key === key)?.box;
  }

  /** How large a sign with these words is; measured once, for all numbers of as many figures. */
  private sizeOf(said: string): Size {
    const words = said.replace(/\d/g, '0');
    let width = this.widths.get(words);
    if (width === undefined) {
      const probe = document.createElement('span');
      probe.className = `chip ${this.look}`;
      probe.style.visibility = 'hidden';
      probe.textContent = words;
      this.host.stage.append(probe);
      width = probe.offsetWidth + markWidth;
      probe.remove();
      if (this.widths.size >= mostWidths) this.widths.clear();
      this.widths.set(words, width);
    }
    return { width, height: this.height };
  }
}
