import { rectOf } from '../../dom/safe.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import { currentFocus, restoreFocus, type FocusBack } from '../layer/focus-back.ts';
import { Host } from '../layer/host.ts';
import { placeCard } from '../layer/place.ts';
import { shield, type Press } from '../layer/shield.ts';
import type { Maker } from './maker.ts';
import { profileCard } from './profile-card.ts';
import { ProfileMarks, type Noticed } from './profile-marks.ts';

/** Signs beside fields are smaller than those by an editor. */
const styles = '.chip.field { height: 20px; padding: 0 7px 0 5px; border-radius: 10px; font-size: 11px; }';

/** What is drawn over one's own profile: marks beside its fields, and the card of one of them. */
export class ProfileLayer {
  private readonly host: Host;
  private readonly marks: ProfileMarks;
  private readonly box = document.createElement('div');
  private focusBack: FocusBack | undefined;
  private pressed: Noticed | undefined;
  private shown: { noticed: Noticed; at: number } | undefined;

  constructor(
    private readonly make: Maker,
    signal: AbortSignal,
    private readonly open: (place: 'clause' | 'tell', finding: ShownFinding) => void,
  ) {
    this.host = new Host(
      () => this.close(false),
      () => this.shown && this.renderBox(),
      () => performance.now(),
    );
    const style = document.createElement('style');
    style.textContent = styles;
    this.host.root.append(style);
    this.marks = new ProfileMarks(this.host, make);
    this.box.className = 'box';
    this.box.setAttribute('popover', 'manual');
    this.box.setAttribute('role', 'dialog');
    this.box.setAttribute('aria-labelledby', 'lanyard-field');
    this.host.stage.append(this.box);
    shield(this.host, signal, [
      {
        owns: () => true,
        press: (press) => this.press(press),
        key: (event) => {
          if (event.key !== 'Escape' || !event.isTrusted || !this.shown) return false;
          this.close(true);
          return true;
        },
        pointer: () => undefined,
        covers: (x, y) => (this.pressed = this.marks.at(x, y)) !== undefined,
      },
    ]);
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape' || !this.shown || event.target === this.host.element)
          return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.close(true);
      },
      { capture: true, signal },
    );
    signal.addEventListener('abort', () => this.clear());
  }

  draw(noticed: readonly Noticed[]): void {
    if (noticed.length === 0) return this.clear();
    this.host.show();
    this.host.restyle();
    this.marks.draw(noticed);
    const { shown } = this;
    if (!shown) return;
    const still = noticed.find(
      ({ field, text }) => field === shown.noticed.field && text === shown.noticed.text,
    );
    // What the card spoke of was changed.
    if (!still) return this.close(false);
    this.shown = { ...shown, noticed: still };
    this.place();
  }

  clear(): void {
    this.close(false);
    this.marks.clear();
    this.host.hide();
  }

  private close(giveFocusBack: boolean): void {
    const back = this.focusBack;
    this.shown = undefined;
    this.focusBack = undefined;
    if (this.box.matches(':popover-open')) this.box.hidePopover();
    this.box.replaceChildren();
    if (giveFocusBack && back) restoreFocus(back);
  }

  private renderBox(): void {
    const { shown } = this;
    if (!shown) return;
    this.box.replaceChildren(...profileCard(this.make, shown.noticed, shown.at));
    if (!this.box.matches(':popover-open')) this.box.showPopover();
    this.place();
  }

  private place(): void {
    const { shown } = this;
    if (!shown || !this.host.shown) return;
    const { style } = this.box;
    style.maxHeight = '';
    const size = { width: this.box.offsetWidth, height: this.box.offsetHeight };
    const view = { width: innerWidth, height: innerHeight };
    const element = shown.noticed.element;
    const seen = element?.isConnected ? rectOf(element) : undefined;
    const middle = {
      left: view.width / 2,
      right: view.width / 2,
      top: view.height / 2,
      bottom: view.height / 2,
    };
    const lines = seen ?? middle;
    const word = this.marks.boxOf(shown.noticed) ?? lines;
    const spot = placeCard(size, { word, lines, editor: lines }, view);
    style.left = `${spot.left}px`;
    style.top = `${spot.top}px`;
    style.maxHeight = spot.height < size.height ? `${spot.height}px` : '';
  }

  private press({ action, trusted, byKey }: Press): void {
    if (!trusted) return;
    if (action === 'open') {
      const noticed = byKey ? this.marks.focused() : this.pressed;
      if (!noticed) return;
      if (byKey) this.focusBack = currentFocus();
      this.shown = { noticed, at: 0 };
      this.renderBox();
      if (byKey) this.box.querySelector<HTMLElement>('[data-do="close"]')?.focus();
      return;
    }
    const { shown } = this;
    if (!shown) return;
    const finding = shown.noticed.findings[shown.at];
    if (action === 'close') this.close(true);
    else if (action === 'toggle') requestAnimationFrame(() => this.place());
    else if (action === 'next' || action === 'before') {
      const many = shown.noticed.findings.length;
      this.shown = { ...shown, at: (shown.at + (action === 'next' ? 1 : many - 1)) % many };
      this.renderBox();
      this.box.querySelector<HTMLElement>(`[data-do="${action}"]`)?.focus();
    } else if ((action === 'clause' || action === 'tell') && finding) this.open(action, finding);
  }
}
