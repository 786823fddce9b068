import { all, isConnected, rectOf } from '../../dom/safe.ts';
import type { PageKind, SiteReader } from '../../engine/site-adapter.ts';
import type { Strip } from '../../messages/screen.ts';
import { columnOf, scrollerOf, stripOf } from './strip.ts';

/** Two screens share this much, by which the one is joined to the other; a share of a screen, and at least so many CSS pixels. */
const shared = 0.1;
const leastShared = 48;
/** A page that adds to itself is waited for until it has been still so long, and no longer than this; milliseconds. */
const stillFor = 60;
const settleWithin = 320;
/** Screens from which a thread is gone on with rather than begun again. */
const farDown = 20;
/** At the end of what there is a site may have more to bring; milliseconds. */
const moreWithin = 900;

/**
 * Scrolls a thread one screen at a time, each step at the word of the background, which passes on a press of
 * the person's. Ends where it began.
 */
export class ThreadScroll {
  private scroller: Element | undefined;
  private column = { x: 0, width: 0 };
  private from = 0;

  constructor(private readonly reader: SiteReader) {}

  async begin(page: PageKind): Promise<void> {
    this.scroller = scrollerOf();
    this.from = this.scroller.scrollTop;
    // A thread is kept from its first post; a conversation, a page that never ends, and what was scrolled
    // far down already, from where the person is.
    const near = this.from <= farDown * this.scroller.clientHeight;
    if (near && (page === 'post' || (page !== 'messages' && this.scroller !== document.scrollingElement))) {
      this.to(0);
      await settled();
    }
    this.column = columnOf(this.reader, this.scroller);
  }

  async step(): Promise<void> {
    const { scroller } = this;
    const strip = this.strip();
    if (!scroller || !strip) return;
    const before = scroller.scrollTop;
    const far = strip.box.height - Math.max(leastShared, strip.box.height * shared);
    this.to(before + far);
    await settled();
    if (scroller.scrollTop > before + 0.5) return;
    // Nothing moved: at the end, unless the site brings more.
    const { scrollHeight } = scroller;
    const end = performance.now() + moreWithin;
    while (performance.now() < end && scroller.scrollHeight <= scrollHeight) await pause(50);
    if (scroller.scrollHeight <= scrollHeight) return;
    this.to(before + far);
    await settled();
  }

  restore(): void {
    this.to(this.from);
    this.scroller = undefined;
  }

  strip(): Strip | undefined {
    return this.scroller && isConnected(this.scroller) ? stripOf(this.scroller, this.column) : undefined;
  }

  private to(top: number): void {
    this.scroller?.scrollTo({ top, behavior: 'instant' });
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Until nothing has been added for a moment and the pictures on the screen have come, or it has been long enough. */
async function settled(): Promise<void> {
  const end = performance.now() + settleWithin;
  let last = performance.now();
  const changes = new MutationObserver(() => (last = performance.now()));
  changes.observe(document, { childList: true, subtree: true });
  await pause(stillFor / 2);
  while (performance.now() < end && (performance.now() - last < stillFor || picturesToCome()))
    await pause(15);
  changes.disconnect();
}

const picturesToCome = (): boolean =>
  all(document, 'img').some((picture) => {
    if (!(picture instanceof HTMLImageElement) || picture.complete) return false;
    const { top, bottom } = rectOf(picture);
    return bottom > 0 && top < innerHeight;
  });
