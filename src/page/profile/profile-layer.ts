import { rectOf } from '../../dom/safe.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { Kit } from '../kit.ts';
import type { CardBox } from '../layer/card-box.ts';
import type { Host, Party } from '../layer/host.ts';
import type { Press } from '../layer/shield.ts';
import type { Signs } from '../layer/signs.ts';
import { fieldSpot, keyOf, signOf, type Noticed } from './field-signs.ts';
import { profileCard } from './profile-card.ts';

/** What is drawn beside what is the person's own: signs by fields of their profile or by their posts, and the card of one of them. */
export class ProfileLayer {
  private readonly host: Host;
  private readonly party: Party;
  private readonly signs: Signs<Noticed>;
  private readonly box: CardBox;
  private pressed: Noticed | undefined;
  private shown: { noticed: Noticed; at: number } | undefined;

  constructor(
    private readonly kit: Kit,
    signal: AbortSignal,
    private readonly open: (place: 'clause' | 'tell', finding: ShownFinding) => void,
  ) {
    this.host = kit.host;
    const part = document.createElement('div');
    this.signs = new kit.Signs<Noticed>(this.host, part, 'field', 20, (of, size) => fieldSpot(kit, of, size));
    this.box = new kit.CardBox(this.host, part, { escape: () => (this.close(true), true) }, signal, () =>
      performance.now(),
    );
    this.party = {
      part,
      press: (press) => this.press(press),
      key: (event) => this.box.key(event),
      covers: (x, y) => (this.pressed = this.signs.at(x, y)) !== undefined,
      beaten: () => this.close(false),
      moved: () => this.renderBox(),
    };
    this.host.join(this.party, signal);
  }

  draw(noticed: readonly Noticed[]): void {
    this.host.show(this.party);
    this.host.restyle();
    this.signs.draw(noticed.map(signOf));
    const { shown } = this;
    if (!shown) return;
    const still = noticed.find((one) => keyOf(one) === keyOf(shown.noticed));
    // What the card spoke of was changed.
    if (!still) return this.close(false);
    this.shown = { ...shown, noticed: still };
    this.place();
  }

  clear(): void {
    this.close(false);
    this.signs.clear();
    this.host.hide(this.party);
  }

  private close(giveFocusBack: boolean): void {
    this.shown = undefined;
    this.box.close(giveFocusBack);
    this.box.fill([]);
  }

  private renderBox(): void {
    const { shown } = this;
    if (!shown) return;
    this.box.fill(profileCard(this.kit.maker, shown.noticed, shown.at));
    this.box.up('dialog', 'lanyard-field');
    this.place();
  }

  private place(): void {
    const { shown } = this;
    if (!shown || !this.host.shown) return;
    const { element } = shown.noticed;
    const lines = element?.isConnected ? rectOf(element) : this.kit.middleOfView();
    this.box.place(this.signs.boxOf(keyOf(shown.noticed)) ?? lines, lines, lines);
  }

  private press({ action, trusted, byKey }: Press): void {
    if (!trusted) return;
    if (action === 'open') {
      const noticed = byKey ? this.signs.focused() : this.pressed;
      if (!noticed) return;
      if (byKey) this.box.takeFocus();
      this.shown = { noticed, at: 0 };
      this.renderBox();
      if (byKey) this.box.find('close')?.focus();
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
      this.box.element.scrollTop = 0;
      this.box.find(action)?.focus();
    } else if ((action === 'clause' || action === 'tell') && finding) this.open(action, finding);
  }
}
