import { closest, contains, rectOf } from '../../dom/safe.ts';
import type { MarkKind } from '../../school/severity-look.ts';
import type { Kit } from '../kit.ts';
import type { CardBox } from '../layer/card-box.ts';
import type { Party } from '../layer/host.ts';
import type { Box, Size } from '../layer/place.ts';
import type { Press } from '../layer/shield.ts';
import type { Signs } from '../layer/signs.ts';
import { limitsOf } from './count-words.ts';
import { reviewStyles } from './styles.ts';
import type { Again, Listed, ReviewCount } from './tally.ts';

const height = 26;
const gap = 8;
/** Where the line stands is thought over at most this often, in milliseconds. */
const placeEvery = 3000;
/** Where under it it is asked what the page has there, from its left to its right. */
const points = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1];
/** How far up from the foot of the window it may go to leave what can be pressed free, in steps of its own height. */
const steps = 6;
const pressable = 'a, button, input, textarea, select, summary, [role="button"], [role="link"], [role="tab"]';

/** What is said in the line: the count, or why nothing is counted. */
export type ReviewLine = { words: string; kind: MarkKind; count: ReviewCount | undefined; listed: boolean };

/** A line at the foot of one's own list of people while it is gone through, and behind it whom to look at again. */
export class ReviewPanel {
  private readonly party: Party;
  private readonly sign: Signs<ReviewLine>;
  private readonly box: CardBox;
  private line: ReviewLine | undefined;
  private rows: readonly Element[] = [];
  private spot = { left: gap, top: 0 };
  private placedAt = -Infinity;
  private open = false;
  private drawnList = '';

  constructor(
    private readonly kit: Kit,
    signal: AbortSignal,
    private readonly openCard: (who: Listed) => void,
    private readonly now: () => number,
  ) {
    const { host } = kit;
    host.style(reviewStyles);
    const part = document.createElement('div');
    this.sign = new kit.Signs<ReviewLine>(host, part, 'review', height, (_line, size) => this.spotFor(size));
    this.box = new kit.CardBox(host, part, { escape: () => (this.close(true), true) }, signal, now);
    this.box.element.classList.add('review');
    this.party = {
      part,
      press: (press) => this.press(press),
      key: (event) => this.box.key(event),
      covers: (x, y) => this.sign.at(x, y) !== undefined,
      beaten: () => this.clear(),
      moved: () => this.open && this.showBox(),
    };
    host.join(this.party, signal);
    signal.addEventListener('abort', () => this.clear());
  }

  /** `rows` are the list's own: the line stands by them, and may stand over them. */
  draw(line: ReviewLine, rows: readonly Element[]): void {
    this.line = line;
    this.rows = rows;
    this.kit.host.show(this.party);
    this.kit.host.restyle();
    this.sign.draw([{ of: line, key: 'review', words: line.words, kind: line.kind }]);
    if (this.open && this.listLooks() !== this.drawnList) this.showBox();
  }

  clear(): void {
    if (!this.line) return;
    this.close(false);
    this.line = undefined;
    this.rows = [];
    this.placedAt = -Infinity;
    this.sign.clear();
    this.kit.host.hide(this.party);
  }

  private spotFor(size: Size): Box {
    if (this.now() - this.placedAt >= placeEvery) {
      this.placedAt = this.now();
      this.spot = this.place(size);
    }
    return this.kit.boxAt(this.spot, size);
  }

  /** At the foot of the window under the rows, where it lies on nothing that can be pressed but a row. */
  private place({ width }: Size): { left: number; top: number } {
    const edges = this.rows.map((row) => rectOf(row)).filter((row) => row.right > row.left);
    const from = Math.max(gap, Math.min(...edges.map(({ left }) => left), innerWidth - width - gap));
    const to = Math.max(...edges.map(({ right }) => right), from + width);
    const lefts = [from, (from + to - width) / 2, to - width, gap].map((left) =>
      Math.max(gap, Math.min(left, innerWidth - width - gap)),
    );
    for (let step = 0; step < steps; step++)
      for (const left of lefts) {
        const top = innerHeight - height - gap - step * height;
        if (!points.some((at) => this.lies(left + 2 + at * (width - 4), top + height / 2)))
          return { left, top };
      }
    return { left: lefts[0]!, top: innerHeight - height - gap };
  }

  /** Whether something of the page's that can be pressed lies at a point, a row of the list aside. */
  private lies(x: number, y: number): boolean {
    const there = document.elementFromPoint(x, y);
    const control = there && closest(there, pressable);
    return !!control && !this.rows.some((row) => control === row || contains(control, row));
  }

  private listLooks(): string {
    const { line } = this;
    return JSON.stringify([
      line?.count?.again.map(({ who, words, why, kind }) => [who.key, words, why, kind]),
      line?.count && limitsOf({ ...line.count, seen: 0 }, line.listed),
    ]);
  }

  private showBox(): void {
    const { line } = this;
    const { maker: make } = this.kit;
    if (!line?.count) return this.close(false);
    const { again } = line.count;
    this.box.fill([
      make.head('inform', 'Your list', make.close()),
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
    ]);
    this.drawnList = this.listLooks();
    this.box.up('dialog', 'lanyard-review');
    const { style } = this.box.element;
    style.maxHeight = `${Math.max(120, Math.min(460, this.spot.top - 2 * gap))}px`;
    const { offsetWidth, offsetHeight } = this.box.element;
    this.box.moveTo({
      left: Math.max(gap, Math.min(this.spot.left, innerWidth - offsetWidth - gap)),
      top: Math.max(gap, this.spot.top - gap - offsetHeight),
    });
  }

  private item({ who, words, why, clause, kind }: Again, at: number): HTMLElement {
    const { maker: make } = this.kit;
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
        make.button(`again-${at}`, 'Open card', '', { 'aria-label': `Open card of ${shown}` }),
      ),
    );
  }

  private close(giveFocusBack: boolean): void {
    this.open = false;
    this.box.close(giveFocusBack);
    this.box.fill([]);
    this.drawnList = '';
  }

  private press({ action, trusted, byKey }: Press): void {
    if (!trusted) return;
    if (action === 'close') return this.close(byKey);
    if (action === 'open') {
      if (this.open) return this.close(byKey);
      this.open = true;
      if (byKey) this.box.takeFocus();
      this.showBox();
      if (byKey) this.box.find('close')?.focus();
      return;
    }
    const at = /^again-(\d+)$/.exec(action)?.[1];
    const one = at === undefined ? undefined : this.line?.count?.again[Number(at)];
    if (!one) return;
    this.close(false);
    this.openCard(one.who);
  }
}
