import { isConnected, rectOf } from '../../dom/safe.ts';
import type { Kit } from '../kit.ts';
import type { CardBox } from '../layer/card-box.ts';
import type { Host, Party } from '../layer/host.ts';
import type { Box } from '../layer/place.ts';
import type { Press } from '../layer/shield.ts';
import type { Sign, Signs } from '../layer/signs.ts';
import type { Met } from './met.ts';
import { personSpot } from './person-signs.ts';
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

/** What is drawn beside people and what a person does with it. */
export class PeopleLayer {
  readonly host: Host;
  readonly signs: Signs<Met>;
  private readonly party: Party;
  private readonly box: CardBox;
  private content: readonly HTMLElement[] = [];
  /** Whose sign a press that is under way lies on. */
  private pressed: Met | undefined;
  /** Who is on the page now, by their keys. */
  private present: ReadonlySet<string> = new Set();
  /** What the box stands by, and the corner of the row that it goes along with. */
  private spot: { sign: Box; seen: Box; corner: { left: number; top: number } } | undefined;
  shown: Shown | undefined;

  constructor(
    private readonly kit: Kit,
    signal: AbortSignal,
    private readonly events: PeopleEvents,
    now: () => number,
  ) {
    this.host = kit.host;
    this.host.style(peopleStyles);
    const part = document.createElement('div');
    this.signs = new kit.Signs<Met>(this.host, part, 'person', 20, (met, size) => personSpot(kit, met, size));
    this.box = new kit.CardBox(this.host, part, { escape: () => this.leave() }, signal, now);
    this.party = {
      part,
      press: (press) => this.press(press),
      key: (event) => this.box.key(event),
      covers: (x, y) => (this.pressed = this.signs.at(x, y)) !== undefined,
      beaten: events.beaten,
      moved: () => this.showAgain(),
    };
    this.host.join(this.party, signal);
  }

  /**
   * Our element is there whether or not anybody is known: a page must not learn that from it. `present` are
   * those whose rows are theirs still.
   */
  draw(signs: readonly Sign<Met>[], present: readonly Met[]): void {
    this.host.show(this.party);
    this.host.restyle();
    this.signs.draw(signs);
    this.present = new Set(present.map(({ key }) => key));
    this.place();
  }

  /** Nobody is on the page: nothing of ours is either. */
  clear(): void {
    this.signs.clear();
    this.present = new Set();
    if (!this.shown) this.host.hide(this.party);
  }

  /** False when it cannot be shown; then nothing may be held for it. */
  show(shown: Shown, content: readonly HTMLElement[]): boolean {
    this.host.show(this.party);
    if (!this.host.shown) return false;
    const takesFocus = shown.hold || shown.byKey;
    if (takesFocus && !this.shown) this.box.takeFocus();
    const again = this.shown?.met.key === shown.met.key && this.shown.hold === shown.hold;
    if (!again) this.spot = undefined;
    this.shown = shown;
    this.content = content;
    this.renderBox();
    this.place();
    if (takesFocus && !again) this.box.focusFirst();
    this.box.watchRelease();
    return true;
  }

  close(giveFocusBack: boolean): void {
    this.shown = undefined;
    this.spot = undefined;
    this.box.close(giveFocusBack);
    this.box.fill([]);
  }

  get hovered(): boolean {
    return this.box.hovered;
  }

  private showAgain(): void {
    if (!this.shown) return;
    this.renderBox();
    this.place();
    if (this.shown.hold) this.box.focusFirst();
  }

  private renderBox(): void {
    if (!this.shown) return;
    this.box.fill(this.content);
    this.box.up(this.shown.hold ? 'alertdialog' : 'dialog', 'lanyard-who');
  }

  private place(): void {
    const { shown } = this;
    if (!shown || !this.host.shown) return;
    const { element, key } = shown.met;
    // One whose row has gone, or is somebody else's by now, stays where it is: a hand may be on its way there.
    if (isConnected(element) && (this.present.has(key) || !this.spot)) {
      const row = rectOf(element);
      const seen: Box = {
        left: Math.max(0, row.left),
        top: Math.max(0, row.top),
        right: Math.min(innerWidth, row.right),
        bottom: Math.min(innerHeight, row.bottom),
      };
      // A sign that comes, goes or says something else leaves the box where a hand may be on its way.
      const sign = this.spot ? along(this.spot, row) : (this.signs.boxOf(key) ?? seen);
      this.spot = { sign, seen, corner: { left: row.left, top: row.top } };
    }
    const middle = this.kit.middleOfView();
    const { sign, seen } = (this.spot ??= { sign: middle, seen: middle, corner: middle });
    this.box.place(sign, seen, seen);
  }

  private leave(): true {
    const held = this.shown?.hold;
    this.close(true);
    if (held) this.events.back();
    return true;
  }

  private press(press: Press): void {
    if (!press.trusted) return;
    if (press.action === 'open') {
      const met = press.byKey ? this.signs.focused() : this.pressed;
      if (met) this.events.open(met, true);
      return;
    }
    const { shown } = this;
    if (!shown) return;
    if (press.action === 'close' || press.action === 'back') this.leave();
    else if (press.action === 'toggle') {
      this.shown = { ...shown, pinned: true };
      requestAnimationFrame(() => this.place());
    } else if (press.action === 'release') {
      if (!this.box.isMeant(press)) return;
      this.close(true);
      this.events.release(shown);
    } else this.events.act(shown, press.action);
  }
}

/** Where a sign would be now that its row may have moved. */
function along(
  { sign, corner }: { sign: Box; corner: { left: number; top: number } },
  row: { left: number; top: number },
): Box {
  const right = row.left - corner.left;
  const down = row.top - corner.top;
  return {
    left: sign.left + right,
    top: sign.top + down,
    right: sign.right + right,
    bottom: sign.bottom + down,
  };
}
