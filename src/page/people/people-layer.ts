import { rectOf } from '../../dom/safe.ts';
import { seenFor } from '../budgets.ts';
import type { Kit } from '../kit.ts';
import type { FocusBack } from '../layer/focus-back.ts';
import type { Host } from '../layer/host.ts';
import type { Box } from '../layer/place.ts';
import type { PlainSight } from '../layer/plain-sight.ts';
import type { Press } from '../layer/shield.ts';
import { PersonChips, type Sign } from './person-chips.ts';
import type { Maker } from './maker.ts';
import type { Met } from './met.ts';
import { peopleStyles } from './styles.ts';

/** What our one box shows: somebody's card, or why a press on them is held. */
export type Shown = { met: Met; hold: boolean; pinned: boolean; byKey: boolean };

export type PeopleEvents = {
  /** The person wants somebody's card, or to mark them. */
  open(met: Met, byKey: boolean): void;
  /** Something on a card was pressed, as it names itself. */
  act(shown: Shown, action: string): void;
  back(): void;
  release(shown: Shown): void;
  beaten(): void;
};

/** What is drawn beside people and what a person does with it. Closed to the page like the layer of drafts. */
export class PeopleLayer {
  readonly host: Host;
  readonly chips: PersonChips;
  private readonly box = document.createElement('div');
  private readonly sight: PlainSight;
  private focusBack: FocusBack | undefined;
  private content: readonly HTMLElement[] = [];
  private tabbed = false;
  shown: Shown | undefined;

  constructor(
    private readonly kit: Kit,
    make: Maker,
    signal: AbortSignal,
    private readonly events: PeopleEvents,
    now: () => number,
  ) {
    this.host = kit.host;
    this.host.style(peopleStyles);
    this.host.others.push({ beaten: events.beaten, moved: () => this.showAgain() });
    this.chips = new PersonChips(this.host, kit, make);
    this.box.className = 'box';
    this.box.setAttribute('popover', 'manual');
    this.host.stage.append(this.box);
    this.sight = new kit.PlainSight(this.host, () => undefined, now);
    kit.parties.push({
      owns: (inner) => this.box.contains(inner) || this.chips.has(inner),
      press: (press) => this.press(press),
      key: (event) => this.key(event),
      pointer: () => undefined,
      covers: (x, y) => (this.pressed = this.chips.at(x, y)) !== undefined,
    });
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape' || !this.shown || event.target === this.host.element)
          return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.leave();
      },
      { capture: true, signal },
    );
    signal.addEventListener('abort', () => {
      this.close(false);
      this.chips.clear();
      this.host.hide('people');
    });
  }

  /** Whose sign a press that is under way lies on. */
  private pressed: Met | undefined;

  draw(signs: readonly Sign[]): void {
    this.host.show('people');
    this.host.restyle();
    this.chips.draw(signs);
    this.place();
  }

  /** Nobody is on the page: nothing of ours is either. */
  clear(): void {
    this.chips.clear();
    if (!this.shown) this.host.hide('people');
  }

  /** False when it cannot be shown; then nothing may be held for it. */
  show(shown: Shown, content: readonly HTMLElement[]): boolean {
    this.host.show('people');
    if (!this.host.shown) return false;
    const takesFocus = shown.hold || shown.byKey;
    if (takesFocus && !this.shown) this.focusBack = this.kit.currentFocus();
    const again = this.shown?.met.key === shown.met.key && this.shown.hold === shown.hold;
    this.shown = shown;
    this.content = content;
    this.renderBox();
    this.place();
    if (takesFocus && !again) this.firstStop()?.focus();
    const release = shown.hold ? this.box.querySelector('[data-do="release"]') : null;
    if (release) this.sight.watch(release);
    else this.sight.stop();
    return true;
  }

  close(giveFocusBack: boolean): void {
    const back = this.focusBack;
    this.shown = undefined;
    this.focusBack = undefined;
    this.tabbed = false;
    this.sight.stop();
    if (this.box.matches(':popover-open')) this.box.hidePopover();
    this.box.replaceChildren();
    if (giveFocusBack && back) this.kit.restoreFocus(back);
  }

  get hovered(): boolean {
    return this.box.matches(':hover');
  }

  private showAgain(): void {
    if (!this.shown) return;
    this.renderBox();
    this.place();
    if (this.shown.hold) this.firstStop()?.focus();
  }

  private renderBox(): void {
    if (!this.shown) return;
    this.box.setAttribute('role', this.shown.hold ? 'alertdialog' : 'dialog');
    this.box.setAttribute('aria-labelledby', 'lanyard-who');
    // What is drawn anew keeps the keyboard where it was, and a clause that was opened open.
    const { activeElement } = this.host.root;
    const action = activeElement && this.box.contains(activeElement) && activeElement.getAttribute('data-do');
    const open = this.box.querySelector('details')?.open;
    this.box.replaceChildren(...this.content);
    const details = this.box.querySelector('details');
    if (details && open) details.open = true;
    if (action) this.box.querySelector<HTMLElement>(`[data-do="${action}"]`)?.focus();
    if (!this.box.matches(':popover-open')) this.box.showPopover();
  }

  private firstStop(): HTMLElement | null {
    return (
      this.box.querySelector<HTMLElement>('[data-do="back"]') ??
      this.box.querySelector<HTMLElement>('.marks button') ??
      this.box.querySelector<HTMLElement>('[data-do="close"]')
    );
  }

  private place(): void {
    const { shown } = this;
    if (!shown || !this.host.shown) return;
    const { style } = this.box;
    style.maxHeight = '';
    const size = { width: this.box.offsetWidth, height: this.box.offsetHeight };
    const view = { width: innerWidth, height: innerHeight };
    const row = shown.met.element.isConnected ? rectOf(shown.met.element) : undefined;
    const seen: Box = row
      ? {
          left: Math.max(0, row.left),
          top: Math.max(0, row.top),
          right: Math.min(view.width, row.right),
          bottom: Math.min(view.height, row.bottom),
        }
      : { left: view.width / 2, right: view.width / 2, top: view.height / 2, bottom: view.height / 2 };
    const word = this.chips.boxOf(shown.met) ?? seen;
    const spot = this.kit.placeCard(size, { word, lines: seen, editor: seen }, view);
    style.left = `${spot.left}px`;
    style.top = `${spot.top}px`;
    style.maxHeight = spot.height < size.height ? `${spot.height}px` : '';
  }

  private key(event: KeyboardEvent): boolean {
    if (event.key === 'Tab' && event.isTrusted) this.tabbed = true;
    if (event.key !== 'Escape' || !event.isTrusted) return false;
    this.leave();
    return true;
  }

  private leave(): void {
    const held = this.shown?.hold;
    this.close(true);
    if (held) this.events.back();
  }

  private press(press: Press): void {
    if (!press.trusted) return;
    if (press.action === 'open') {
      const met = press.byKey ? this.chips.focused() : this.pressed;
      if (met) this.events.open(met, true);
      return;
    }
    const { shown } = this;
    if (!shown) return;
    if (press.action === 'close' || press.action === 'back') return this.leave();
    if (press.action === 'toggle') {
      this.shown = { ...shown, pinned: true };
      requestAnimationFrame(() => this.place());
      return;
    }
    if (press.action === 'release') {
      if (!this.isMeant(press)) return;
      this.close(true);
      this.events.release(shown);
      return;
    }
    this.events.act(shown, press.action);
  }

  /** Whether "go on" was pressed by somebody who had it in plain sight and meant it. */
  private isMeant({ began, repeated, byKey }: Press): boolean {
    const release = this.box.querySelector('[data-do="release"]');
    const since = release && this.sight.seenSince(release);
    if (since === null || since === undefined || repeated) return false;
    if (byKey && !this.tabbed) return false;
    return began - since >= seenFor;
  }
}
