import { closest, contains, isConnected, parentOf, rectOf } from '../../dom/safe.ts';
import type { GuideCard } from '../../messages/guide-port.ts';
import { guidePresses, type GuidePress } from '../../messages/guide-presses.ts';
import { Host } from '../layer/host.ts';
import { moveTo, touches, type Box } from '../layer/place.ts';
import { shield } from '../layer/shield.ts';

const wordsIn = 'data-words';
const gap = 6;
const edge = 16;

/** The ring round a control and the card beside it, in our own closed layer. The page is not touched. */
export class GuideLayer {
  private readonly host: Host;
  private readonly box = document.createElement('div');
  private readonly said = document.createElement('div');
  private readonly mark = document.createElement('div');
  private readonly where = document.createElement('p');
  private target: Element | undefined;
  private frame = 0;

  constructor(signal: AbortSignal, onPress: (press: GuidePress, began: number) => void) {
    this.host = new Host(
      () => undefined,
      () => this.place(),
      () => performance.now(),
    );
    this.box.className = 'box';
    this.box.setAttribute('role', 'region');
    this.box.setAttribute('aria-label', 'Lanyard');
    this.mark.className = 'ring';
    this.mark.style.borderRadius = '10px';
    this.mark.style.left = this.mark.style.top = '0';
    this.said.className = 'said';
    this.said.setAttribute('role', 'status');
    this.host.stage.append(this.mark, this.box, this.said);
    shield(this.host, signal, [
      {
        owns: () => true,
        press: ({ action, trusted, began, repeated }) => {
          const press = guidePresses.find((one) => one === action);
          if (press && trusted && !repeated) onPress(press, began);
        },
        key: () => false,
        pointer: () => undefined,
        covers: () => false,
      },
    ]);
    const move = (): void => {
      this.frame ||= requestAnimationFrame(() => {
        this.frame = 0;
        this.place();
      });
    };
    window.addEventListener('scroll', move, { capture: true, passive: true, signal });
    window.addEventListener('resize', move, { signal });
  }

  get beaten(): boolean {
    return this.host.beaten;
  }

  show(card: GuideCard): void {
    const header = element('header');
    const sign = element('span', `Lanyard · ${card.progress}`);
    sign.className = 'sev';
    header.append(sign);
    const body = element('div');
    body.className = 'body';
    body.append(element('h2', card.title), ...card.lines.map((line) => element('p', line)), this.where);
    const row = element('div');
    row.className = 'row';
    for (const { press, words, main } of card.buttons) {
      const button = this.button(press, words);
      if (main) button.className = 'main';
      row.append(button);
    }
    if (card.buttons.length > 0) body.append(row);
    const foot = element('div');
    foot.className = 'row';
    for (const { press, words } of card.skips) {
      const button = this.button(press, words);
      button.className = 'plain';
      foot.append(button);
    }
    if (card.skips.length > 0) body.append(foot);
    this.box.replaceChildren(header, body);
    this.said.setAttribute(wordsIn, [card.title, ...card.lines].join(' '));
    this.host.show();
    this.host.restyle();
    this.place();
  }

  /** Shows where the control is; nothing when it is not there. */
  ring(target: Element | undefined): void {
    this.target = target && rowOf(target);
    if (this.box.childElementCount > 0) this.host.show();
    this.place();
  }

  leave(): void {
    if (this.frame) cancelAnimationFrame(this.frame);
    this.host.hide();
  }

  private place(): void {
    const ring = this.target && isConnected(this.target) ? boxOf(this.target) : undefined;
    this.mark.hidden = !ring;
    this.mark.style.display = ring ? 'block' : 'none';
    if (ring) {
      this.mark.style.transform = moveTo(ring.left - gap, ring.top - gap);
      this.mark.style.width = `${ring.right - ring.left + 2 * gap}px`;
      this.mark.style.height = `${ring.bottom - ring.top + 2 * gap}px`;
    }
    const hint = !ring
      ? ''
      : ring.top > innerHeight - 20
        ? 'It is further down on this page.'
        : ring.bottom < 20
          ? 'It is further up on this page.'
          : '';
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
      ({ left, top }) => !ring || !touches(ring, { left, top, right: left + width, bottom: top + height }),
    );
    const { left, top } = free ?? spots[0]!;
    this.box.style.left = this.box.style.top = '0';
    this.box.style.transform = moveTo(left, top);
  }

  private button(press: GuidePress, words: string): HTMLButtonElement {
    const button = element('button', words);
    button.type = 'button';
    button.setAttribute('data-do', press);
    return button;
  }
}

/** Words stand in an attribute that the style sheet draws, out of reach of a page that looks for text. */
function element<K extends keyof HTMLElementTagNameMap>(tag: K, words?: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (words !== undefined) {
    const inner = document.createElement('span');
    inner.setAttribute(wordsIn, words);
    made.append(inner);
  }
  return made;
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
