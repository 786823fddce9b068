import { isAlive, isOwnPage, onMessage } from '../../browser/messaging.ts';
import { report } from '../../browser/report.ts';
import { contains, isConnected, rectOf } from '../../dom/safe.ts';
import { deepFocus } from '../../dom/focus.ts';
import type { Page, SiteReader } from '../../engine/site-adapter.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { PersonAnswer } from '../../messages/person-answer.ts';
import type { PersonInFront, ReaderRequest } from '../../messages/tab.ts';
import { isAtLeast } from '../../school/severity.ts';
import { hoverFor, settleEvery } from '../budgets.ts';
import type { Kit } from '../kit.ts';
import type { Maker } from '../layer/maker.ts';
import type { Sign } from '../layer/signs.ts';
import { PeopleAsker } from './ask-people.ts';
import { everyoneOn, KeptRows, mayMark, type Met } from './met.ts';
import { lockedCard, personCard, personHold } from './person-card.ts';
import { signOf } from './person-signs.ts';
import { PeopleLayer, type Shown } from './people-layer.ts';
import { Review } from '../review/review.ts';
import { answersTo, markChoices, moreChoices } from '../../messages/person-choices.ts';
import { watchPresses, type Pressed } from './watch-presses.ts';

/** The people of a page are read at most this often, in milliseconds, and never for more than a twentieth of the time. */
const readEvery = 200;
const share = 20;
/** More changes than this at once, and all signs wait for the next reading. */
const mostChanges = 300;

/** Watches who stands on the pages of a site, until the page or the extension goes. Other scripts of ours come first. */
export function startPeople(reader: SiteReader, kit: Kit): void {
  new PeopleWatch(reader, kit).start();
}

class PeopleWatch {
  private readonly leaving = new AbortController();
  private readonly asker: PeopleAsker;
  private readonly layer: PeopleLayer;
  private readonly make: Maker;
  private readonly review: Review;
  private readonly changes: MutationObserver;
  private people: Met[] = [];
  private rows: ReadonlySet<Element> = new Set();
  private readonly kept = new KeptRows();
  /** Rows that have changed since they were read: who stands in them now is not known. */
  private readonly unsure = new Set<Element>();
  private allUnsure = false;
  private readonly watched = new WeakSet<ParentNode>();
  private readTimer: ReturnType<typeof setTimeout> | undefined;
  private settleTimer: ReturnType<typeof setTimeout> | undefined;
  private hoverTimer: ReturnType<typeof setTimeout> | undefined;
  private frame: number | undefined;
  private lastRead = { at: -Infinity, took: 0 };
  private pointer: { x: number; y: number } | undefined;
  private hovered: Met | undefined;
  private allowed: { key: string; press: string } | undefined;
  /** What the person pressed of ours while nothing was known of somebody: done once it is. */
  private wanted: (() => void) | undefined;
  /** What was last said of somebody, until it is answered. */
  private said: string | undefined;
  /** The pointer rests on somebody of whom nothing is known yet. */
  private undecided = false;

  constructor(
    private readonly reader: SiteReader,
    kit: Kit,
  ) {
    const { signal } = this.leaving;
    this.make = kit.maker;
    this.asker = new PeopleAsker(reader.id, (anew) => this.answered(anew));
    this.layer = new PeopleLayer(
      kit,
      signal,
      {
        open: (met, byKey) => this.open(met, byKey, true),
        act: (shown, action) => this.act(shown, action),
        back: () => undefined,
        release: ({ met }) => {
          const held = this.held;
          this.held = undefined;
          if (held?.met.key === met.key) this.allowed = { key: met.key, press: held.press };
        },
        beaten: () => (this.held = undefined),
      },
      () => performance.now(),
    );
    this.review = new Review(
      reader,
      kit,
      this.asker,
      signal,
      (met) => this.open(this.people.find(({ key }) => key === met.key) ?? met, true, true),
      () => performance.now(),
    );
    this.changes = new MutationObserver((records) => this.changed(records));
  }

  private held: Pressed | undefined;

  start(): void {
    const { signal } = this.leaving;
    const listen = (type: string, act: (event: Event) => unknown, target: EventTarget = window): void =>
      target.addEventListener(type, act, { capture: true, passive: true, signal });
    watchPresses(
      (target) => this.pressed(target),
      (pressed) => this.decide(pressed),
      (pressed, held) => this.done(pressed, held),
      signal,
    );
    listen('scroll', () => this.paintSoon());
    listen('resize', () => this.paintSoon());
    listen('focus', () => this.asker.refresh());
    listen('visibilitychange', () => this.readSoon(), document);
    listen('pointermove', (event) => event.isTrusted && this.moved(event as PointerEvent));
    listen('focusin', () => this.paintSoon());
    window.addEventListener('keydown', (event) => this.shortcut(event), { capture: true, signal });
    onMessage((message, sender) => {
      if (!isOwnPage(sender) || (message as { to?: unknown })?.to !== 'reader') return undefined;
      const { ask } = message as ReaderRequest;
      if (ask === 'again') {
        this.asker.forget();
        return Promise.resolve(true);
      }
      return ask === 'person' ? Promise.resolve(this.inFront()) : undefined;
    });
    this.watch(document);
    this.readSoon();
  }

  /** Changes inside an open shadow root are not told to who watches the document. */
  private watch(root: ParentNode): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    this.changes.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['href', 'data-testid', 'aria-label', 'aria-hidden'],
    });
  }

  private page(): Page {
    return { document, address: new URL(location.href) };
  }

  /** Rows are used again for others, so a sign on one that changes goes at once. */
  private changed(records: readonly MutationRecord[]): void {
    if (records.length > mostChanges) {
      this.allUnsure = true;
      this.kept.clear();
    } else if (this.people.length > 0) {
      const seen = new Set<Node>();
      for (const { target, removedNodes } of records) {
        // It may be put back elsewhere, in another list.
        for (const gone of removedNodes) if (gone instanceof Element) this.kept.changed(gone);
        for (let node: Node | null = target, up = 0; node && up < 40; node = node.parentNode, up++) {
          // What is above one change is mostly above the next.
          if (seen.has(node)) break;
          seen.add(node);
          if (!(node instanceof Element) || !this.rows.has(node)) continue;
          this.unsure.add(node);
          this.kept.changed(node);
        }
      }
    }
    if (this.allUnsure || this.unsure.size > 0) this.paintSoon();
    this.readSoon();
  }

  private readSoon(): void {
    if (this.readTimer !== undefined || this.leaving.signal.aborted) return;
    const { at, took } = this.lastRead;
    const wait = Math.max(readEvery, at + took * share - performance.now());
    this.readTimer = setTimeout(() => this.read(), wait);
  }

  private read(): void {
    this.readTimer = undefined;
    if (!isAlive()) return this.leave();
    if (document.hidden) return;
    const began = performance.now();
    try {
      const page = this.page();
      for (const root of this.reader.roots(document)) this.watch(root);
      this.people = everyoneOn(this.reader, page, this.kept.open(page.address.href));
      this.review.read(page, this.people);
    } catch (cause) {
      this.people = [];
      this.kept.clear();
      report('people', this.reader.id, cause);
    }
    this.rows = new Set(this.people.map(({ element }) => element));
    this.unsure.clear();
    this.allUnsure = false;
    // Under a pointer that rests, somebody else may stand now.
    this.hovered = this.chipOrRow();
    this.lastRead = { at: performance.now(), took: performance.now() - began };
    this.paint();
  }

  private answered(anew = false): void {
    if (anew) this.review.forget();
    const { shown } = this.layer;
    // What is said of somebody whose card is open changes with what was said of them.
    if (shown && !shown.hold) {
      const answer = this.asker.answerTo(shown.met);
      if (answer !== undefined) {
        this.said = undefined;
        this.showCard(shown.met, answer, shown.byKey, shown.pinned);
      }
    }
    const { wanted } = this;
    this.wanted = undefined;
    if (wanted) wanted();
    else if (this.undecided) this.rested();
    this.paintSoon();
  }

  private paintSoon(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.paint();
    });
  }

  private paint(): void {
    if (this.leaving.signal.aborted) return;
    if (this.settleTimer) clearTimeout(this.settleTimer);
    this.settleTimer = undefined;
    const people = this.people.filter(
      ({ element }) => !this.allUnsure && !this.unsure.has(element) && isConnected(element),
    );
    this.review.paint(people);
    if (this.people.length === 0) {
      this.layer.clear();
      if (!this.review.isOpen) return;
    } else this.layer.draw(this.signsOf(people), people);
    // Layouts move without telling, and what is drawn fades without a sign of life.
    this.settleTimer = setTimeout(() => {
      if (document.hidden) return;
      if (!isAlive()) return this.leave();
      this.paintSoon();
    }, settleEvery);
  }

  private signsOf(people: readonly Met[]): Sign<Met>[] {
    const signs: Sign<Met>[] = [];
    const focus = deepFocus();
    for (const met of people) {
      const answer = this.asker.answerTo(met);
      const sign = signOf(met, answer ?? null, this.asker.offer);
      if (sign) signs.push(sign);
      else if (
        answer !== undefined &&
        (this.asker.locked || (!this.asker.resting && mayMark(met))) &&
        (met === this.hovered || met.asked.way === 'profile' || (focus && contains(met.element, focus)))
      )
        // No sign would read as nobody known, and while it is locked that cannot be told.
        signs.push({
          of: met,
          key: met.key,
          words: this.asker.locked ? 'Not looked up' : 'Mark…',
          kind: 'resting',
        });
    }
    return signs;
  }

  private moved({ clientX: x, clientY: y }: PointerEvent): void {
    this.pointer = { x, y };
    const over = this.chipOrRow();
    if (over !== this.hovered) {
      this.hovered = over;
      this.paintSoon();
    }
    // From one part of a row to another, too: what counts is where the pointer comes to rest.
    if (this.hoverTimer) clearTimeout(this.hoverTimer);
    this.undecided = false;
    this.hoverTimer = over || this.layer.shown ? setTimeout(() => this.rested(), hoverFor) : undefined;
  }

  /** Whose row the pointer is on. */
  private chipOrRow(): Met | undefined {
    const { pointer } = this;
    if (!pointer) return undefined;
    return this.people.find(({ element }) => {
      if (!isConnected(element)) return false;
      const { left, top, right, bottom } = rectOf(element);
      return pointer.x >= left && pointer.x <= right && pointer.y >= top && pointer.y <= bottom;
    });
  }

  /** The pointer rests on a control of which the policy would say something: it is said before the press. */
  private rested(): void {
    this.undecided = false;
    const { shown } = this.layer;
    const met = this.hovered;
    if (!met) {
      if (shown && !shown.pinned && !shown.hold && !this.layer.hovered) this.layer.close(false);
      return;
    }
    if (shown) return;
    const { pointer } = this;
    const control = met.controls.find(({ element }) => {
      const { left, top, right, bottom } = rectOf(element);
      return pointer && pointer.x >= left && pointer.x <= right && pointer.y >= top && pointer.y <= bottom;
    });
    if (!control) return;
    const answer = this.asker.answerTo(met);
    this.undecided = answer === undefined;
    const finding = answer?.presses[control.press];
    if (finding && isAtLeast(finding.severity, 'advise')) this.open(met, false, false, finding);
  }

  private open(met: Met, byKey: boolean, pinned: boolean, finding?: ShownFinding): void {
    const answer = this.asker.answerTo(met);
    if (answer === undefined && pinned) this.wanted = () => this.open(met, byKey, pinned, finding);
    if (answer === undefined || (this.asker.resting && !this.asker.locked)) return;
    this.showCard(met, answer, byKey, pinned, finding);
  }

  private showCard(
    met: Met,
    answer: PersonAnswer | null,
    byKey: boolean,
    pinned: boolean,
    finding: ShownFinding | undefined = answer?.notes[0] ?? firstPress(answer),
  ): boolean {
    this.finding = finding;
    return this.layer.show(
      { met, hold: false, pinned, byKey },
      this.asker.locked
        ? lockedCard(this.make, shownName(met))
        : personCard(this.make, {
            name: shownName(met),
            answer,
            offer: this.asker.offer,
            finding,
            year: new Date().getFullYear(),
            markable: mayMark(met),
          }),
    );
  }

  /** What the card or the hold that is open speaks of. */
  private finding: ShownFinding | undefined;

  private act(shown: Shown, action: string): void {
    const { met } = shown;
    if (action === 'clause' || action === 'tell') {
      if (this.finding) this.asker.open(action, this.finding);
      return;
    }
    const known = this.asker.answerTo(met);
    const answer = known ?? null;
    if (action === 'marks') {
      this.held = undefined;
      this.showCard(met, answer, true, true);
      return;
    }
    if (known === undefined) {
      // The same again would take back what the first one said.
      if (action !== this.said) this.wanted = () => this.act(shown, action);
      return;
    }
    const { offer } = this.asker;
    const choice = [
      ...answersTo(answer),
      ...markChoices(answer, offer),
      ...moreChoices(answer, offer, new Date().getFullYear()).flatMap(({ choices }) => choices),
    ].find(({ id }) => id === action);
    if (!choice) return;
    const { handle, id } = met.asked;
    this.said = action;
    this.asker.say(
      { ...(handle !== undefined && { handle }), ...(id !== undefined && { id }) },
      choice.saying,
    );
    if (action === 'not-them') this.layer.close(true);
  }

  /** Whose control a press is on, by what stands on the page at this moment. */
  private pressed(target: Element): Pressed | undefined {
    if (this.people.length === 0) return undefined;
    try {
      for (const met of everyoneOn(this.reader, this.page())) {
        const control = met.controls.find(({ element }) => contains(element, target));
        if (control) return { met, press: control.press, control: control.element };
      }
    } catch (cause) {
      report('people', this.reader.id, cause);
    }
    return undefined;
  }

  private decide({ met, press }: Pressed): 'pass' | 'hold' {
    if (!isAlive()) {
      this.leave();
      return 'pass';
    }
    // Nothing is held that we have no way to explain.
    if (this.layer.host.beaten || this.asker.resting) return 'pass';
    if (this.allowed?.key === met.key && this.allowed.press === press) return 'pass';
    return this.asker.answerTo(met)?.presses[press]?.severity === 'stop' ? 'hold' : 'pass';
  }

  private done(pressed: Pressed, held: boolean): void {
    const { met, press, control } = pressed;
    // A press is what a pointer that came to rest would have been told of: it is told once.
    clearTimeout(this.hoverTimer);
    this.undecided = false;
    const finding = this.asker.answerTo(met)?.presses[press];
    if (!held) {
      const allowed = this.allowed;
      this.allowed = undefined;
      this.held = undefined;
      if (this.layer.shown?.hold) this.layer.close(false);
      // Touch and keys rest on nothing before they press: they are told now.
      if (!allowed && finding && isAtLeast(finding.severity, 'advise') && !this.layer.shown)
        this.open(met, false, false, finding);
      return;
    }
    if (!finding) return;
    this.held = pressed;
    this.finding = finding;
    const shown = this.layer.show(
      { met: { ...met, element: control }, hold: true, pinned: true, byKey: false },
      personHold(this.make, shownName(met), finding),
    );
    // What cannot be shown is not held, and the next press goes through.
    if (!shown) this.allowed = { key: met.key, press };
  }

  private shortcut(event: KeyboardEvent): void {
    if (!event.isTrusted || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.code !== 'KeyL') return;
    const focus = deepFocus();
    const met =
      this.people.find(({ element }) => focus && focus !== document.body && contains(element, focus)) ??
      this.people.find(({ asked }) => asked.way === 'profile') ??
      this.people.find((one) => this.layer.signs.boxOf(one.key));
    if (!met || !mayMark(met)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.open(met, true, true);
  }

  /** Whose page is open, for the popup. */
  private inFront(): PersonInFront | null {
    const open = this.reader.openProfile(this.page());
    if (!open) return null;
    const { handle, id, displayName } = open.account;
    if (!handle && id === undefined) return null;
    return {
      site: this.reader.id,
      account: { ...(handle && { handle }), ...(id !== undefined && { id }) },
      name: (displayName || handle || '').slice(0, 100),
    };
  }

  private leave(): void {
    this.leaving.abort();
    this.changes.disconnect();
    this.asker.stop();
    for (const timer of [this.readTimer, this.settleTimer, this.hoverTimer]) if (timer) clearTimeout(timer);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
  }
}

const firstPress = (answer: PersonAnswer | null): ShownFinding | undefined =>
  answer?.presses.accept ?? answer?.presses.ask ?? answer?.presses.write;

/** A name without the marks that turn or hide writing; the handle beside it, for two people may have one name. */
function shownName({ name, asked }: Met): string {
  const plain = name.replace(/\p{C}/gu, '').trim();
  const short = plain.length > 60 ? `${plain.slice(0, 58)}…` : plain;
  return asked.handle && asked.handle !== name ? `${short} (@${asked.handle})` : short;
}
