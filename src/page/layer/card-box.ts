import { rectOf } from '../../dom/safe.ts';
import { seenFor } from '../budgets.ts';
import { currentFocus, restoreFocus, type FocusBack } from './focus-back.ts';
import type { Host } from './host.ts';
import { placeCard, type Box, type Size } from './place.ts';
import { PlainSight } from './plain-sight.ts';
import type { Press } from './shield.ts';

type Events = {
  /** Escape was pressed while the box is there; true when the key was meant for it. */
  escape(): boolean;
  /** What lets a held press go was in plain sight, and is no more. */
  covered?(): void;
};

/**
 * The one box that a party shows at a time: a card, or why a press is held. It lies on top of the page,
 * knows whether what lets a press go was seen, and gives the keyboard back.
 */
export class CardBox {
  readonly element = document.createElement('div');
  private readonly sight: PlainSight;
  private focusBack: FocusBack | undefined;
  private open = false;
  private tabbed = false;

  constructor(
    private readonly host: Host,
    part: HTMLElement,
    private readonly events: Events,
    signal: AbortSignal,
    now: () => number,
  ) {
    this.element.className = 'box';
    this.element.setAttribute('popover', 'manual');
    part.append(this.element);
    this.sight = new PlainSight(host, () => events.covered?.(), now);
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
        if (!this.open || event.target === host.element || !events.escape()) return;
        // The site's own Escape would close the dialog in which the person writes.
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }

  get hovered(): boolean {
    return this.element.matches(':hover');
  }

  /** Whether the keyboard was taken for it from somewhere in the page. */
  get tookFocus(): boolean {
    return this.focusBack !== undefined;
  }

  /** Keeps in mind where the keyboard is, for when the box closes. */
  takeFocus(): void {
    const ours = this.host.root.activeElement;
    this.focusBack = ours instanceof HTMLElement ? { element: ours, range: undefined } : currentFocus();
  }

  /** Puts the box on top of the page, with what is in it. `labelledBy` is the id of its heading. */
  up(role: string, labelledBy: string): void {
    this.open = true;
    this.element.setAttribute('role', role);
    this.element.setAttribute('aria-labelledby', labelledBy);
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  /** Off the top of the page, to be put there again over whatever came to lie on it. */
  lower(): void {
    this.element.hidePopover();
  }

  /** What is drawn anew keeps the keyboard and the place where they were, and a clause that was opened open. */
  fill(content: readonly HTMLElement[]): void {
    const { activeElement } = this.host.root;
    const action =
      activeElement && this.element.contains(activeElement) && activeElement.getAttribute('data-do');
    const open = this.element.querySelector('details')?.open;
    const { scrollTop } = this.element;
    this.element.replaceChildren(...content);
    const details = this.element.querySelector('details');
    if (details && open) details.open = true;
    this.element.scrollTop = scrollTop;
    if (action) this.find(action)?.focus();
  }

  /** What does something in it, as it names itself. */
  find(action: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`[data-do="${action}"]`);
  }

  /**
   * Where the keyboard goes first: to going back; else to the clause or to what can be answered, never to what
   * changes a draft. Where that is below what can be seen, to closing, so that a low box begins with what it says.
   */
  focusFirst(): void {
    const close = this.find('close');
    const stop = this.element.querySelector<HTMLElement>('summary, .marks button');
    const isSeen = stop && rectOf(stop).bottom <= rectOf(this.element).bottom;
    (this.find('back') ?? (isSeen ? stop : (close ?? stop)))?.focus();
  }

  /** Takes it off the page. Its content is its owner's to take out. */
  close(giveFocusBack: boolean): void {
    const back = this.focusBack;
    this.open = false;
    this.focusBack = undefined;
    this.tabbed = false;
    this.sight.stop();
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    if (giveFocusBack && back) restoreFocus(back);
  }

  /** How large its content would have it. */
  measure(): Size {
    this.element.style.maxHeight = '';
    return { width: this.element.offsetWidth, height: this.element.offsetHeight };
  }

  /** Puts it where it leaves free what it speaks of: a word, the lines around that, and all that is written. */
  place(word: Box, lines: Box, whole: Box): void {
    const size = this.measure();
    const spot = placeCard(size, { word, lines, editor: whole }, { width: innerWidth, height: innerHeight });
    this.moveTo(spot);
    this.element.style.maxHeight = spot.height < size.height ? `${spot.height}px` : '';
  }

  moveTo({ left, top }: { left: number; top: number }): void {
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
  }

  /** A key while the keyboard is in it; true when the key was meant for us. */
  key(event: KeyboardEvent): boolean {
    if (!event.isTrusted) return false;
    if (event.key === 'Tab') this.tabbed = true;
    return event.key === 'Escape' && this.open && this.events.escape();
  }

  /** From now on it counts for how long what lets a held press go is seen, where there is such a thing. */
  watchRelease(): void {
    const release = this.find('release');
    if (release) this.sight.watch(release);
    else this.sight.stop();
  }

  /** Whether a press on what lets a held press go was made by somebody who had it in plain sight and meant it. */
  isMeant({ began, repeated, byKey }: Press): boolean {
    const release = this.find('release');
    const since = release && this.sight.seenSince(release);
    if (since === null || since === undefined || repeated) return false;
    if (byKey && !this.tabbed) return false;
    return began - since >= seenFor;
  }
}
