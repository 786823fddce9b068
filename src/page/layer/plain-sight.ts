import { parentOf } from '../../dom/safe.ts';
import type { Host } from './host.ts';

type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** How often we look for ourselves where the browser does not tell, in milliseconds. */
const lookEvery = 100;

/**
 * Knows for how long an element of ours has been in plain sight. Chromium tells whether anything lies
 * over it or fades it; elsewhere the boxes and styles around our host are looked at, again and again.
 */
export class PlainSight {
  private since: number | undefined;
  private observer: IntersectionObserver | undefined;
  private looking: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: Host,
    private readonly onLost: () => void,
    private readonly now: () => number,
  ) {}

  watch(element: Element): void {
    this.stop();
    if (!('isVisible' in IntersectionObserverEntry.prototype)) {
      this.look(element);
      this.looking = setInterval(() => this.look(element), lookEvery);
      return;
    }
    const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
      threshold: [0, 0.99, 1],
      trackVisibility: true,
      delay: 100,
    };
    this.observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1) as SightEntry | undefined;
      this.take(last?.isVisible ?? false);
    }, options);
    this.observer.observe(element);
  }

  /** Since when the element has been seen without a break, by the page's clock; `undefined` when it is not. */
  seenSince(element: Element): number | undefined {
    if (this.looking !== undefined) this.look(element);
    return this.since;
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    if (this.looking !== undefined) clearInterval(this.looking);
    this.looking = undefined;
    this.since = undefined;
  }

  private look(element: Element): void {
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    const ours =
      document.elementFromPoint(x, y) === this.host.element &&
      element.contains(this.host.root.elementFromPoint(x, y));
    this.take(ours && !isFaded(this.host.element));
  }

  private take(seen: boolean): void {
    const lost = this.since !== undefined && !seen;
    if (seen) this.since ??= this.now();
    else this.since = undefined;
    if (lost) this.onLost();
  }
}

/** Whether something around our host makes it pale, bent, cut off or dead to presses. */
function isFaded(host: Element): boolean {
  for (let element = parentOf(host); element instanceof Element; element = parentOf(element)) {
    const style = getComputedStyle(element);
    if (
      Number(style.opacity) < 0.9 ||
      style.filter !== 'none' ||
      style.transform !== 'none' ||
      style.clipPath !== 'none' ||
      style.visibility !== 'visible' ||
      (style.maskImage && style.maskImage !== 'none') ||
      element.hasAttribute('inert')
    ) {
      return true;
    }
  }
  return false;
}
