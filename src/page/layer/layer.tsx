import { render } from 'preact';
import { rectOf } from '../../dom/safe.ts';
import type { MediaAnswer } from '../../engine/draft.ts';
import type { PlaceOfFinding } from '../../messages/app-place.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import { fightWithin, momentLasts, mostUnderlines, raiseMost } from '../budgets.ts';
import type { WatchedEditor } from '../watched-editor.ts';
import { Announcer } from './announcer.ts';
import { BoxContent, roleOf, type Shown } from './box-content.tsx';
import { bySeverity } from './by-severity.ts';
import { CardBox } from './card-box.ts';
import { chipOf, chipSpot, type WantedChip } from './chips.ts';
import './drawn-words.ts';
import { FieldMirror } from './field-mirror.ts';
import type { Host, Party } from './host.ts';
import { Hovering } from './hovering.ts';
import { boxesOf, visibleBox } from './measure.ts';
import { middleOfView, type Box } from './place.ts';
import type { Press } from './shield.ts';
import { Signs } from './signs.ts';
import { Underlines, type Line } from './underlines.ts';

export type LayerEvents = {
  dismiss(editor: WatchedEditor, finding: ShownFinding): void;
  fix(editor: WatchedEditor, finding: ShownFinding, index: number): void;
  answer(editor: WatchedEditor, shows: MediaAnswer): void;
  back(): void;
  release(): void;
  open(place: PlaceOfFinding, finding: ShownFinding): void;
  beaten(): void;
};

type Drawn = { editor: WatchedEditor; finding: ShownFinding; boxes: Box[] };

/** What is drawn of drafts, and what a person does in it. Knows no site and asks nothing of the background. */
export class Layer {
  private readonly party: Party;
  private readonly underlines: Underlines;
  private readonly mirror: FieldMirror;
  private readonly chips: Signs<WantedChip>;
  private readonly box: CardBox;
  private readonly ring = document.createElement('div');
  private readonly announcer: Announcer;
  private readonly hovering: Hovering<Drawn>;
  private drawn: Drawn[] = [];
  private shown: Shown | undefined;
  private raised: number[] = [];

  constructor(
    readonly host: Host,
    signal: AbortSignal,
    private readonly events: LayerEvents,
    private readonly now: () => number,
  ) {
    const part = document.createElement('div');
    this.underlines = new Underlines(part);
    this.mirror = new FieldMirror(part);
    this.ring.className = 'ring';
    this.ring.hidden = true;
    this.ring.style.display = 'none';
    part.append(this.ring);
    this.chips = new Signs(host, part, 'draft', 24, chipSpot);
    this.announcer = new Announcer(part);
    this.box = new CardBox(
      host,
      part,
      { escape: () => this.escape(), covered: () => this.raise() },
      signal,
      now,
    );
    this.hovering = new Hovering<Drawn>(
      (x, y) => this.hit(x, y),
      ({ editor, finding }) => {
        if (!this.holding && !(this.shown?.what === 'card' && this.shown.byKey))
          this.show({ what: 'card', editor, finding, byKey: false, pinned: false });
      },
      () => {
        if (this.shown?.what === 'card' && !this.shown.pinned && !this.box.hovered) this.close(false);
      },
    );
    this.party = {
      part,
      press: (press) => this.press(press),
      key: (event) => this.box.key(event),
      pointer: () => this.hovering.stay(),
      covers: (x, y) => this.chips.at(x, y) !== undefined,
      beaten: events.beaten,
      moved: () => this.showAgain(),
    };
    host.join(this.party, signal);
    // A page may forge a pointer over each of its words, and see over which a card opens.
    window.addEventListener(
      'pointermove',
      (event) => event.isTrusted && this.point(event.clientX, event.clientY),
      {
        passive: true,
        capture: true,
        signal,
      },
    );
    signal.addEventListener('abort', () => this.remove());
  }

  /** Whether something of ours has the keyboard. */
  private get focused(): boolean {
    return this.party.part.contains(this.host.root.activeElement);
  }

  get holding(): boolean {
    return this.shown?.what === 'hold';
  }

  /** Draws anew what is known of the editors in use. */
  paint(editors: readonly WatchedEditor[], active: WatchedEditor | undefined): void {
    const wanted = editors.filter((editor) => editor.state !== 'empty' || editor === active);
    if (wanted.every((editor) => editor.state === 'empty') && !this.shown) {
      this.close(false);
      this.underlines.draw([]);
      this.chips.clear();
      this.mirror.clear();
      this.host.hide(this.party);
      return;
    }
    this.host.show(this.party);
    this.host.restyle();
    const lines: Line[] = [];
    this.drawn = [];
    const chips: WantedChip[] = [];
    for (const editor of wanted) {
      if (editor.gone || editor.state === 'empty') continue;
      const visible = visibleBox(editor.element);
      if (visible.right - visible.left < 4 || visible.bottom - visible.top < 4) continue;
      // The gravest first: words that are noticed twice are underlined once, and open that card.
      for (const finding of bySeverity(editor.findings)) {
        if (!finding.span || lines.length >= mostUnderlines) continue;
        const boxes = boxesOf(editor, finding.span, visible, this.mirror, this.host.element);
        this.drawn.push({ editor, finding, boxes });
        for (const box of boxes) {
          if (!lines.some((line) => covers(line.box, box))) lines.push({ box, severity: finding.severity });
        }
      }
      if (editor === active || editor.state === 'found' || editor.state === 'unsure')
        chips.push({ editor, visible, written: this.lastLines(editor, visible) });
    }
    this.underlines.draw(lines);
    this.chips.draw(chips.map(chipOf));
    this.announcer.say(wanted.find((editor) => editor === active));
    if (this.shown?.what === 'card') this.follow(this.shown);
    else this.placeBox();
  }

  /** Where the end of the writing stands, so that the chip does not lie on it. */
  private lastLines(editor: WatchedEditor, visible: Box): Box[] {
    const end = editor.text.length;
    return boxesOf(
      editor,
      { start: Math.max(0, end - endOfText), end },
      visible,
      this.mirror,
      this.host.element,
    );
  }

  openCard(editor: WatchedEditor, finding: ShownFinding, byKey: boolean): void {
    if (this.holding) return;
    this.show({ what: 'card', editor, finding, byKey, pinned: byKey });
  }

  openFirst(editor: WatchedEditor, byKey: boolean): void {
    const [first] = bySeverity(editor.findings);
    if (first) this.openCard(editor, first, byKey);
    else if (!this.holding) this.show({ what: 'status', editor, byKey });
  }

  /** Shows why a post is held; false when that cannot be shown, and then it must not be held. */
  hold(editors: readonly WatchedEditor[], control: HTMLElement | undefined): boolean {
    return this.show({ what: 'hold', editors, control });
  }

  /** Says a line beside the send control. After `lasts` milliseconds it goes by itself, and nothing shown since goes with it. */
  tell(words: string, control: HTMLElement | undefined, point: boolean, lasts?: number): void {
    const line = { what: 'words' as const, words, control };
    this.show(line);
    this.pointAt(point ? control : undefined);
    if (lasts !== undefined) setTimeout(() => this.shown === line && this.close(false), lasts);
  }

  /** Says a line about having the site open, unless something else is being shown. */
  note(finding: ShownFinding): void {
    // A newer line takes the place of an older one, unless somebody is in it; a card or a hold stays.
    if (this.shown && (this.shown.what !== 'moment' || this.focused)) return;
    const line = { what: 'moment' as const, finding };
    this.show(line);
    // Whoever is reading it is not hurried.
    const over = (): void => {
      if (this.shown !== line) return;
      if (this.focused || this.box.hovered) setTimeout(over, momentLasts);
      else this.close(false);
    };
    setTimeout(over, momentLasts);
  }

  /** A press has gone through: what was said of it is over. */
  sent(): void {
    if (this.shown?.what === 'hold' || this.shown?.what === 'words') this.close(this.focused);
  }

  close(giveFocusBack: boolean): void {
    this.shown = undefined;
    this.box.close(giveFocusBack);
    render(null, this.box.element);
    this.pointAt(undefined);
  }

  private remove(): void {
    this.close(false);
    this.host.end();
    this.hovering.stop();
    this.announcer.stop();
  }

  private show(shown: Shown): boolean {
    this.host.show(this.party);
    if (!this.host.shown) return false;
    const first = this.shown === undefined;
    const takesFocus =
      shown.what === 'hold' || ((shown.what === 'card' || shown.what === 'status') && shown.byKey);
    if (takesFocus && first) this.box.takeFocus();
    this.shown = shown;
    this.renderBox();
    this.placeBox();
    if (takesFocus) this.box.focusFirst();
    this.box.watchRelease();
    return true;
  }

  /** Our element was taken away and put back: its box has lost its place on top, and the keyboard. */
  private showAgain(): void {
    const { shown } = this;
    if (!shown) return;
    this.renderBox();
    this.placeBox();
    if (this.box.tookFocus) this.box.focusFirst();
  }

  /** Something of the page now lies over what is held: up again, a few times, and then the toolbar has it. */
  private raise(): void {
    if (!this.holding || !this.host.shown) return;
    const now = this.now();
    this.raised = this.raised.filter((at) => now - at < fightWithin);
    if (this.raised.length >= raiseMost) return;
    this.raised.push(now);
    const focus = this.host.root.activeElement;
    this.box.lower();
    this.showAgain();
    if (focus instanceof HTMLElement) focus.focus();
  }

  private renderBox(): void {
    const { shown } = this;
    if (!shown) return;
    render(<BoxContent shown={shown} />, this.box.element);
    this.box.up(roleOf(shown), 'lanyard-what');
  }

  private placeBox(): void {
    const { shown } = this;
    if (!shown || !this.host.shown) return;
    const size = this.box.measure();
    if (shown.what === 'moment') {
      // In a corner, where nobody writes.
      return this.box.moveTo({
        left: Math.max(0, Math.min(16, (innerWidth - size.width) / 2)),
        top: Math.max(8, innerHeight - size.height - 16),
      });
    }
    const editor =
      shown.what === 'hold' ? shown.editors[0] : shown.what === 'words' ? undefined : shown.editor;
    const control = shown.what === 'hold' || shown.what === 'words' ? shown.control : undefined;
    const button = control && rectOf(control);
    const box = editor ? visibleBox(editor.element) : (button ?? middleOfView());
    const lines =
      (editor &&
        around(
          boxesOf(editor, { start: 0, end: editor.text.length }, box, this.mirror, this.host.element),
        )) ??
      box;
    const drawn = shown.what === 'card' && this.drawn.find(({ finding }) => finding === shown.finding);
    const anchor = (drawn && drawn.boxes[0]) || lines;
    // What is held is shown by the button that was pressed, clear of it and of the writing.
    const whole = button ? (around([box, button]) ?? box) : box;
    const word = button ? { ...anchor, left: button.right - size.width } : anchor;
    this.box.place(word, lines, whole);
    if (!this.ring.hidden && shown.what === 'words') this.pointAt(shown.control);
  }

  /** The card goes where its word goes, changes with it, and closes when the word is gone. */
  private follow(shown: Extract<Shown, { what: 'card' }>): void {
    const { editor, finding } = shown;
    if (editor.gone) return this.close(false);
    const same = editor.findings.find(
      (one) =>
        one.rule === finding.rule &&
        one.messageId === finding.messageId &&
        one.shown?.school === finding.shown?.school &&
        (!one.span || near(one.span.start, finding.span?.start)),
    );
    if (!same) return this.close(this.focused);
    this.shown = { ...shown, finding: same };
    this.renderBox();
    this.placeBox();
  }

  private pointAt(control: HTMLElement | undefined): void {
    this.ring.hidden = control === undefined;
    this.ring.style.display = control ? 'block' : 'none';
    if (!control) return;
    const { left, top, width, height } = rectOf(control);
    const { style } = this.ring;
    style.left = `${left - 5}px`;
    style.top = `${top - 5}px`;
    style.width = `${width + 10}px`;
    style.height = `${height + 10}px`;
  }

  private hit(x: number, y: number): Drawn | undefined {
    return this.drawn.find(({ boxes }) =>
      boxes.some((box) => x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 3),
    );
  }

  private point(x: number, y: number): void {
    this.hovering.at = { x, y };
    if (this.drawn.length === 0 && !this.shown) return;
    const { over } = this.hovering;
    if (over) {
      this.hovering.stay();
      if (this.shown?.what !== 'card' || this.shown.finding !== over.finding) this.hovering.rest();
    } else if (this.shown?.what === 'card' && !this.shown.pinned) this.hovering.leave();
  }

  private escape(): boolean {
    // A line nobody asked for takes no key away from the site.
    const ours = this.shown?.what !== 'moment';
    if (this.holding) this.goBack();
    else this.close(true);
    return ours;
  }

  private goBack(): void {
    this.close(true);
    this.events.back();
  }

  private press(press: Press): void {
    const { shown } = this;
    if (!press.trusted) return;
    if (press.action === 'open') {
      const editor = this.pressedChip(press);
      if (editor) {
        if (shown) this.close(true);
        else this.openFirst(editor, true);
      }
      return;
    }
    if (!shown) return;
    if (shown.what === 'hold') {
      if (press.action === 'back') this.goBack();
      else if (press.action === 'release' && this.box.isMeant(press)) {
        this.close(false);
        this.events.release();
      }
      return;
    }
    if (press.action === 'close') return this.close(true);
    if (press.action === 'toggle') {
      // The browser opens the clause after this; then there is another size to place.
      requestAnimationFrame(() => this.placeBox());
      if (shown.what === 'card') this.shown = { ...shown, pinned: true };
      return;
    }
    if (shown.what !== 'card' && shown.what !== 'moment') return;
    if (press.action === 'clause' || press.action === 'tell' || press.action === 'picture') {
      // A card stays: the person comes back to it.
      if (shown.what === 'card') this.shown = { ...shown, pinned: true };
      this.events.open(press.action, shown.finding);
      return;
    }
    if (shown.what !== 'card') return;
    const { editor, finding } = shown;
    if (press.action === 'next' || press.action === 'previous') {
      const list = editor.findings;
      const step = press.action === 'next' ? 1 : list.length - 1;
      const next = list[(list.indexOf(finding) + step) % list.length];
      if (next) this.show({ ...shown, finding: next, pinned: true });
      return;
    }
    if (press.action === 'dismiss') this.events.dismiss(editor, finding);
    else if (press.action.startsWith('answer-'))
      this.events.answer(editor, answers[press.action] ?? 'shows-none');
    else if (press.action.startsWith('fix-')) {
      this.close(false);
      this.events.fix(editor, finding, Number(press.action.slice(4)));
      return;
    }
    this.close(true);
  }

  private pressedChip({ byKey }: Press): WatchedEditor | undefined {
    const { at } = this.hovering;
    return (byKey ? this.chips.focused() : at && this.chips.at(at.x, at.y))?.editor;
  }
}

/** As much of the end of a text, in UTF-16 units, as a chip could lie on. */
const endOfText = 200;

const answers: Partial<Record<string, MediaAnswer>> = {
  'answer-yes': 'shows-pupils',
  'answer-other': 'shows-staff',
};

/** Whether one box leaves nothing of another to be seen. */
const covers = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left + 1 && outer.right >= inner.right - 1 && Math.abs(outer.bottom - inner.bottom) < 2;

const near = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) < 60;

/** The smallest box around others; none around nothing. */
function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
