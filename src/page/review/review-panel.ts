import { closest, contains, rectOf } from '../../dom/safe.ts';
import type { MarkKind } from '../../school/severity-look.ts';
import type { Kit } from '../kit.ts';
import type { Press } from '../layer/shield.ts';
import type { Maker } from '../people/maker.ts';
import { limitsOf } from './count-words.ts';
import type { Again, Listed, ReviewCount } from './tally.ts';

const styles = `
.chip.review { height: 26px; border-radius: 13px; max-width: calc(100vw - 16px); overflow: hidden; }
.box.review ul { list-style: none; padding: 0; }
.box.review li { padding: 8px 0; border-bottom: 1px solid var(--edge); }
.box.review li p { margin: 4px 0 0; }
.box.review .small { font-size: 12px; color: var(--soft); }
.box.review li .mark { vertical-align: -1px; margin-inline-end: 6px; }
`;
const height = 26;
const gap = 8;
/** Where the line stands is thought over at most this often, in milliseconds. */
const placeEvery = 1000;
/** Where under it it is asked what the page has there, from its left to its right. */
const points = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1];
/** How far up from the foot of the window it may go to leave what can be pressed free, in steps of its own height. */
const steps = 6;
const pressable = 'a, button, input, textarea, select, summary, [role="button"], [role="link"], [role="tab"]';

/** What is said in the line: the count, or why nothing is counted. */
export type ReviewLine = { words: string; kind: MarkKind; count: ReviewCount | undefined; listed: boolean };

/** A line at the foot of one's own list of people while it is gone through, and behind it whom to look at again. */
export class ReviewPanel {
  private readonly element = document.createElement('div');
  private readonly box = document.createElement('div');
  private chip: HTMLElement | undefined;
  private line: ReviewLine | undefined;
  private spot = { left: gap, top: 0 };
  private placedAt = -Infinity;
  private open = false;
  private drawn = '';
  private drawnList = '';

  constructor(
    private readonly kit: Kit,
    private readonly make: Maker,
    signal: AbortSignal,
    private readonly openCard: (who: Listed) => void,
    private readonly now: () => number,
  ) {
    const { host } = kit;
    host.style(styles);
    this.element.className = 'chips';
    this.box.className = 'box review';
    this.box.setAttribute('popover', 'manual');
    this.box.setAttribute('role', 'dialog');
    this.box.setAttribute('aria-labelledby', 'lanyard-review');
    host.stage.append(this.element, this.box);
    host.others.push({ beaten: () => this.clear(), moved: () => this.open && this.showBox() });
    kit.parties.push({
      owns: (inner) => this.box.contains(inner) || this.element.contains(inner),
      press: (press) => this.press(press),
      key: (event) => {
        if (event.key !== 'Escape' || !event.isTrusted || !this.open) return false;
        this.close();
        this.chip?.focus();
        return true;
      },
      pointer: () => undefined,
      covers: (x, y) => this.covers(x, y),
    });
    signal.addEventListener('abort', () => this.clear());
  }

  /** `rows` are the list's own: the line stands by them, and may stand over them. */
  draw(line: ReviewLine, rows: readonly Element[]): void {
    const { host } = this.kit;
    this.line = line;
    host.show('review');
    host.restyle();
    const looks = `${line.kind} ${line.words}`;
    if (looks !== this.drawn || !this.chip) {
      const hadFocus = this.chip !== undefined && this.element.contains(host.root.activeElement);
      this.chip = this.make.el(
        'button',
        { type: 'button', class: `chip review ${line.kind}`, 'data-do': 'open' },
        [this.make.mark(line.kind), line.words],
      );
      this.element.replaceChildren(this.chip);
      if (hadFocus) this.chip.focus();
      this.drawn = looks;
    }
    if (this.now() - this.placedAt >= placeEvery) this.place(rows);
    this.chip.style.transform = this.kit.moveTo(this.spot.left, this.spot.top);
    if (this.open && this.listLooks() !== this.drawnList) this.showBox();
  }

  clear(): void {
    if (!this.line) return;
    this.close();
    this.line = undefined;
    this.chip = undefined;
    this.drawn = '';
    this.placedAt = -Infinity;
    this.element.replaceChildren();
    this.kit.host.hide('review');
  }

  /** At the foot of the window under the rows, where it lies on nothing that can be pressed but a row. */
  private place(rows: readonly Element[]): void {
    this.placedAt = this.now();
    const width = this.chip?.offsetWidth ?? 0;
    const edges = rows.map((row) => rectOf(row)).filter((row) => row.right > row.left);
    const from = Math.max(gap, Math.min(...edges.map(({ left }) => left), innerWidth - width - gap));
    const to = Math.max(...edges.map(({ right }) => right), from + width);
    const lefts = [from, (from + to - width) / 2, to - width, gap].map((left) =>
      Math.max(gap, Math.min(left, innerWidth - width - gap)),
    );
    for (let step = 0; step < steps; step++)
      for (const left of lefts) {
        const top = innerHeight - height - gap - step * height;
        if (!points.some((at) => this.lies(left + 2 + at * (width - 4), top + height / 2, rows))) {
          this.spot = { left, top };
          return;
        }
      }
    this.spot = { left: lefts[0]!, top: innerHeight - height - gap };
  }

  /** Whether something of the page's that can be pressed lies at a point, a row of the list aside. */
  private lies(x: number, y: number, rows: readonly Element[]): boolean {
    const there = document.elementFromPoint(x, y);
    const control = there && closest(there, pressable);
    return !!control && !rows.some((row) => control === row || contains(control, row));
  }

  private covers(x: number, y: number): boolean {
    const { host } = this.kit;
    if (!this.chip || !host.shown) return false;
    const { left, top, right, bottom } = rectOf(this.chip);
    if (x < left || x > right || y < top || y > bottom) return false;
    this.element.classList.add('asked');
    const ours =
      document.elementFromPoint(x, y) === host.element &&
      this.element.contains(host.root.elementFromPoint(x, y));
    this.element.classList.remove('asked');
    return ours;
  }

  private listLooks(): string {
    const { line } = this;
    return JSON.stringify([
      line?.count?.again.map(({ who, words, why, kind }) => [who.key, words, why, kind]),
      line?.count && limitsOf({ ...line.count, seen: 0 }, line.listed),
    ]);
  }

  private showBox(): void {
    const { line, make } = this;
    if (!line?.count) return this.close();
    const { again } = line.count;
    // What is drawn anew keeps the keyboard and the place where they were.
    const { activeElement } = this.kit.host.root;
    const action = activeElement && this.box.contains(activeElement) && activeElement.getAttribute('data-do');
    const { scrollTop } = this.box;
    this.box.replaceChildren(
      make.el(
        'header',
        {},
        make.mark('inform'),
        make.el('span', { class: 'sev' }, 'Your list'),
        make.button('close', '×', 'icon', { 'aria-label': 'Close' }),
      ),
      make.el(
        'div',
        { class: 'body' },
        make.el('h2', { id: 'lanyard-review' }, 'Whom to look at again'),
        again.length === 0
          ? make.el(
              'p',
              {},
              'Nobody so far. Scroll on as you like: Lanyard looks at what you bring on screen.',
            )
          : make.el(
              'ul',
              {},
              again.map((one, at) => this.item(one, at)),
            ),
        limitsOf(line.count, line.listed).map((words) => make.el('p', { class: 'foot' }, words)),
        make.el(
          'p',
          { class: 'foot' },
          'A prompt, not a finding. This list is forgotten when you leave the page; only marks you set are kept.',
        ),
      ),
    );
    this.drawnList = this.listLooks();
    if (!this.box.matches(':popover-open')) this.box.showPopover();
    this.box.scrollTop = scrollTop;
    const { style } = this.box;
    style.maxHeight = `${Math.max(120, Math.min(460, this.spot.top - 2 * gap))}px`;
    style.left = `${Math.max(gap, Math.min(this.spot.left, innerWidth - this.box.offsetWidth - gap))}px`;
    style.top = `${Math.max(gap, this.spot.top - gap - this.box.offsetHeight)}px`;
    if (action) this.box.querySelector<HTMLElement>(`[data-do="${action}"]`)?.focus();
  }

  private item({ who, words, why, clause, kind }: Again, at: number): HTMLElement {
    const { make } = this;
    const { name, asked } = who;
    const plain = name.replace(/\p{C}/gu, '').trim().slice(0, 60);
    const shown = asked.handle && asked.handle !== name ? `${plain} (@${asked.handle})` : plain;
    return make.el(
      'li',
      {},
      make.mark(kind),
      make.el('strong', {}, words),
      make.el('p', { class: 'quoted person' }, shown),
      make.el('p', { class: 'small' }, clause ? `${why} ${clause}.` : why),
      make.el(
        'div',
        { class: 'row' },
        make.button(`again-${at}`, 'Open card', '', { 'aria-label': `Open the card of ${shown}` }),
      ),
    );
  }

  private close(): void {
    this.open = false;
    if (this.box.matches(':popover-open')) this.box.hidePopover();
    this.box.replaceChildren();
    this.drawnList = '';
  }

  private press({ action, trusted, byKey }: Press): void {
    if (!trusted) return;
    if (action === 'close') return this.close();
    if (action === 'open') {
      if (this.open) return this.close();
      this.open = true;
      this.showBox();
      if (byKey) this.box.querySelector<HTMLElement>('[data-do="close"]')?.focus();
      return;
    }
    const at = /^again-(\d+)$/.exec(action)?.[1];
    const one = at === undefined ? undefined : this.line?.count?.again[Number(at)];
    if (!one) return;
    this.close();
    this.openCard(one.who);
  }
}
