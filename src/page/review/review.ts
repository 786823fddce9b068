import { inFrontAt } from '../../dom/in-front.ts';
import { contains, isConnected, rectOf } from '../../dom/safe.ts';
import type { Page, SiteReader } from '../../engine/site-adapter.ts';
import type { MarkKind } from '../../school/severity-look.ts';
import type { Kit } from '../kit.ts';
import type { PeopleAsker } from '../people/ask-people.ts';
import { ownListOf, type Met } from '../people/met.ts';
import { signOf } from '../people/person-signs.ts';
import { countWords } from './count-words.ts';
import { ReviewPanel } from './review-panel.ts';
import { isOfList, ReviewTally, type Listed } from './tally.ts';

/** A list that is scrolled fast has no rows for a moment; after this long it is said, in milliseconds. */
const blankAfter = 2000;

/** While a list is scrolled it is counted at most this often, in milliseconds: a row that nobody could read is not seen. */
const countEvery = 120;

/** Goes along while the person scrolls their own followers, following or friends. It scrolls nothing itself. */
export class Review {
  private readonly tally = new ReviewTally();
  private readonly panel: ReviewPanel;
  private total: number | undefined;
  private rowsAt = -Infinity;
  private rows = false;
  private countedAt = -Infinity;

  constructor(
    private readonly reader: SiteReader,
    kit: Kit,
    private readonly asker: PeopleAsker,
    signal: AbortSignal,
    openCard: (met: Met) => void,
    private readonly now: () => number,
  ) {
    this.panel = new ReviewPanel(kit, signal, (who) => openCard(metAway(who)), now);
    signal.addEventListener('abort', () => this.tally.open(''));
  }

  get isOpen(): boolean {
    return this.tally.isOpen;
  }

  /** The page was read. Whom it met is forgotten when the list is left. */
  read(page: Page, people: readonly Met[]): void {
    const was = this.isOpen;
    if (this.tally.open(ownListOf(this.reader, page, people))) {
      if (was) this.asker.drop();
      this.total = undefined;
    }
    this.rows = people.some(({ asked }) => isOfList(asked.way));
    if (this.rows) this.rowsAt = this.now();
    if (this.isOpen) this.total ??= this.reader.listTotal(page);
  }

  /** The lists or the policy are others: all is to be looked up anew. */
  forget(): void {
    this.tally.forget();
  }

  /** `people`: those whose rows have not changed since they were read. */
  paint(people: readonly Met[]): void {
    const { tally, asker } = this;
    if (!tally.isOpen || (asker.resting && !asker.locked)) return this.panel.clear();
    const now = this.now();
    if (now - this.countedAt < countEvery) return;
    this.countedAt = now;
    const rows = people.map(({ element }) => element);
    if (asker.locked) {
      const words = 'Names were not looked up: Lanyard is locked';
      return this.panel.draw({ words, kind: 'unsure', count: undefined, listed: false }, rows);
    }
    for (const met of people) if (tally.wants(met) && isInSight(met.element)) tally.stood(met);
    tally.settle({
      answerTo: (who) => asker.answerTo(who),
      skipped: (key) => asker.skipped(key),
      signOf: (who, answer) => signOf(metAway(who), answer, asker.offer),
    });
    const count = tally.count(this.total, now - this.rowsAt > blankAfter && !this.rows);
    if (count.seen === 0) return this.panel.clear();
    const kind = gravest.find((one) => count.again.some((again) => again.kind === one));
    const quiet = count.blank || count.unread + count.skipped > 0 ? 'unsure' : 'inform';
    this.panel.draw(
      { words: countWords(count), kind: kind ?? quiet, count, listed: asker.offer.listed },
      rows,
    );
  }
}

const gravest: readonly MarkKind[] = ['stop', 'warn', 'advise', 'inform'];

const nowhere = document.createElement('div');

/** Somebody whose row may be somebody else's by now. */
const metAway = (who: Listed): Met => ({
  ...who,
  element: nowhere,
  controls: [],
  buttons: [],
});

/** Whether a row stands where a person sees it, and not clipped or under something else. */
function isInSight(row: Element): boolean {
  if (!isConnected(row)) return false;
  const { left, top, right, bottom } = rectOf(row);
  if (right <= left || bottom <= top || bottom <= 0 || top >= innerHeight) return false;
  const there = inFrontAt(row, (left + right) / 2, (top + bottom) / 2);
  return there !== null && contains(row, there);
}
