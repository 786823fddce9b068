import { closest, contains, isConnected, parentOf, rectOf } from '../../dom/safe.ts';
import type { GuideCard } from '../../messages/guide-port.ts';
import { guidePresses, type GuidePress } from '../../messages/guide-presses.ts';
import type { Kit } from '../kit.ts';
import type { Party } from '../layer/host.ts';
import type { Box } from '../layer/place.ts';

const gap = 6;
const edge = 16;

/** The ring round a control and the card beside it. The page is not touched. */
export class GuideLayer {
  private readonly party: Party;
  private readonly box = document.createElement('div');
  private readonly said = document.createElement('div');
  private readonly mark = document.createElement('div');
  private readonly where = document.createElement('p');
  private target: Element | undefined;
  private frame = 0;

  constructor(
    private readonly kit: Kit,
    signal: AbortSignal,
    onPress: (press: GuidePress, began: number) => void,
  ) {
    this.box.className = 'box';
    this.box.setAttribute('role', 'region');
    this.box.setAttribute('aria-label', 'Lanyard');
    this.mark.className = 'ring';
    this.mark.style.borderRadius = '10px';
    this.mark.style.left = this.mark.style.top = '0';
    this.said.className = 'said';
    this.said.setAttribute('role', 'status');
    const part = document.createElement('div');
    part.append(this.mark, this.box, this.said);
    this.party = {
      part,
      press: ({ action, trusted, began, repeated }) => {
        const press = guidePresses.find((one) => one === action);
        if (press && trusted && !repeated) onPress(press, began);
      },
      key: () => false,
      moved: () => this.place(),
    };
    kit.host.join(this.party, signal);
    const move = (): void => {
      this.frame ||= requestAnimationFrame(() => {
        this.frame = 0;
        this.place();
      });
    };
    window.addEventListener('scroll', move, { capture: true, passive: true, signal });
    window.addEventListener('resize', move, { signal });
    signal.addEventListener('abort', () => cancelAnimationFrame(this.frame));
  }

  show(card: GuideCard): void {
    const { maker: make } = this.kit;
    const row = (buttons: HTMLElement[]): HTMLElement | undefined =>
      buttons.length > 0 ? make.el('div', { class: 'row' }, buttons) : undefined;
    this.box.replaceChildren(
      make.el('header', {}, make.el('span', { class: 'sev' }, `Lanyard · ${card.progress}`)),
      make.el(
        'div',
        { class: 'body' },
        make.el('h2', {}, card.title),
        card.lines.map((line) => make.el('p', {}, line)),
        this.where,
        row(card.buttons.map(({ press, words, main }) => make.button(press, words, main ? 'main' : ''))),
        row(card.skips.map(({ press, words }) => make.button(press, words, 'plain'))),
      ),
    );
    this.said.setAttribute(this.kit.wordsIn, [card.title, ...card.lines].join(' '));
    this.kit.host.show(this.party);
    this.kit.host.restyle();
    this.place();
  }

  /** Shows where the control is; nothing when it is not there. */
  ring(target: Element | undefined): void {
    this.target = target && rowOf(target);
    if (this.box.childElementCount > 0) this.kit.host.show(this.party);
    this.place();
  }

  private place(): void {
    const ring = this.target && isConnected(this.target) ? boxOf(this.target) : undefined;
    this.mark.hidden = !ring;
    this.mark.style.display = ring ? 'block' : 'none';
    if (ring) {
      // A row may be as wide as the window; its ring is seen whole.
      const left = Math.max(1, ring.left - gap);
      this.mark.style.transform = this.kit.moveTo(left, ring.top - gap);
      this.mark.style.width = `${Math.min(document.documentElement.clientWidth - 1, ring.right + gap) - left}px`;
      this.mark.style.height = `${ring.bottom - ring.top + 2 * gap}px`;
    }
    const hint = !ring
      ? ''
      : ring.top > innerHeight - 20
        ? 'It is further down on this page.'
        : ring.bottom < 20
          ? 'It is further up on this page.'
          : '';
    const { wordsIn } = this.kit;
    if (this.where.getAttribute(wordsIn) !== hint) this.where.setAttribute(wordsIn, hint);
    const { width, height } = rectOf(this.box);
    const right = Math.max(edge, innerWidth - width - edge);
    const low = Math.max(edge, innerHeight - height - edge);
    const spots = [
      { left: right, top: low },
      { left: right, top: edge },
      { left: edge, top: low },
      { left: edge, top: edge },
    ];
    const free = spots.find(
      ({ left, top }) =>
        !ring || !this.kit.touches(ring, { left, top, right: left + width, bottom: top + height }),
    );
    const { left, top } = free ?? spots[0]!;
    this.box.style.left = this.box.style.top = '0';
    this.box.style.transform = this.kit.moveTo(left, top);
  }
}

const boxOf = (target: Element): Box => {
  const { left, top, right, bottom } = rectOf(target);
  return { left, top, right, bottom };
};

/** Sites lay invisible inputs over what they draw: what a person sees as the control is a box around it. */
function rowOf(target: Element): Element {
  const label = closest(target, 'label');
  if (label && contains(label, target)) return label;
  let box = target;
  for (
    let node: Node | null = target, up = 0;
    node instanceof Element && up < 4;
    node = parentOf(node), up++
  ) {
    box = node;
    const { width, height } = rectOf(node);
    if (width >= 40 && height >= 20) break;
  }
  return box;
}
