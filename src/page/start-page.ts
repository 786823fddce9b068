import { isAlive, onMessage, isOwnPage } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import { deepFocus } from '../dom/focus.ts';
import { contains, elementOf, matches } from '../dom/safe.ts';
import type { EditorSighting, SiteAdapter } from '../engine/site-adapter.ts';
import type { TabDescription, TabRequest } from '../messages/tab.ts';
import { isAtLeast, type Severity } from '../school/severity.ts';
import { applyFix } from './apply-fix.ts';
import { scanEvery, settleEvery } from './budgets.ts';
import { Checker } from './checker.ts';
import { Guard, textOf } from './guard.ts';
import { wordsIn } from './layer/drawn-words.ts';
import { Host } from './layer/host.ts';
import { Layer } from './layer/layer.tsx';
import { watchSending, type Gesture } from './send-gestures.ts';
import { Typing } from './typing.ts';
import { WatchedEditor } from './watched-editor.ts';

const unknownBox = 'Lanyard does not know this kind of writing box, so it was not checked.';
const notShown = 'This page would not let Lanyard show its check. Nothing is held here.';
const updated = 'Lanyard was updated or switched off. Reload this page to go on checking.';

/** Starts watching one page of a site, until the page or the extension goes. */
export function startPage(site: SiteAdapter): void {
  if (window.top !== window) return;
  Host.clearStale();
  new PageWatch(site).start();
}

class PageWatch {
  private readonly leaving = new AbortController();
  private readonly editors = new Map<HTMLElement, WatchedEditor>();
  private readonly unknown = new Map<HTMLElement, WatchedEditor>();
  private readonly guards = new WeakMap<Element, Guard>();
  private readonly typing: Typing;
  private readonly checker: Checker;
  private readonly layer: Layer;
  private readonly pageChanges: MutationObserver;
  private readonly textChanges: MutationObserver;
  private readonly watchedRoots = new WeakSet<ShadowRoot>();
  private readonly resized: ResizeObserver;
  private active: WatchedEditor | undefined;
  private held: Gesture | undefined;
  /** The text that our box by the send control speaks of. */
  private spokenOf: { editors: readonly WatchedEditor[]; text: string } | undefined;
  private waitingFor: { gesture: Gesture; timer: ReturnType<typeof setTimeout> } | undefined;
  private scanTimer: ReturnType<typeof setTimeout> | undefined;
  private settleTimer: ReturnType<typeof setTimeout> | undefined;
  private frame: number | undefined;
  private toldState = '';
  private stale = false;

  constructor(private readonly site: SiteAdapter) {
    const { signal } = this.leaving;
    const now = (): number => performance.now();
    this.typing = new Typing(signal, now);
    this.checker = new Checker(
      site.id,
      (editor) => this.answered(editor),
      () => this.recheck(true),
      () => this.die(),
      now,
    );
    this.layer = new Layer(
      signal,
      {
        dismiss: (editor, finding) => {
          editor.dismiss(finding);
          this.paint();
        },
        fix: (editor, finding, index) =>
          void this.fix(editor, finding, index).catch((cause: unknown) => report('page', 'fix', cause)),
        answer: (editor, shows) => {
          editor.mediaAnswer = shows ? 'shows-pupils' : 'shows-none';
          this.checker.ask(editor, this.typing.recent);
        },
        back: () => this.goBack(),
        release: () => this.release(),
        beaten: () => this.beaten(),
      },
      now,
    );
    this.pageChanges = new MutationObserver(() => this.scanSoon());
    this.textChanges = new MutationObserver((changes) =>
      this.textChanged(changes.map(({ target }) => target)),
    );
    this.resized = new ResizeObserver(() => this.paintSoon());
  }

  start(): void {
    const { signal } = this.leaving;
    const listen = (type: string, act: (event: Event) => unknown, target: EventTarget = window): void =>
      target.addEventListener(type, act, { capture: true, passive: true, signal });

    watchSending(
      this.site,
      () => this.known(),
      (gesture) => this.decide(gesture),
      (gesture, held) => this.pressed(gesture, held),
      signal,
    );
    listen('focusin', (event) => this.focused(event));
    listen('focusout', () => this.paintSoon());
    listen('input', (event) => this.input(event));
    // A page that could forge these three would have every check wait, or drop what was asked.
    listen('compositionstart', (event) => event.isTrusted && this.composing(event, true));
    listen('compositionend', (event) => this.composing(event, false));
    listen('scroll', () => this.paintSoon());
    listen('resize', () => this.paintSoon());
    listen('pageshow', (event) => event.isTrusted && this.recheck());
    listen('pagehide', (event) => event.isTrusted && this.checker.rest());
    listen('visibilitychange', () => (this.scanSoon(), this.paintSoon()), document);
    window.addEventListener('keydown', (event) => this.shortcut(event), { capture: true, signal });
    onMessage((message, sender) => {
      if (!isOwnPage(sender) || (message as { to?: unknown })?.to !== 'tab') return undefined;
      return Promise.resolve(this.tab(message as TabRequest));
    });

    // Not its root element: a page may put another in its place.
    this.pageChanges.observe(document, { childList: true, subtree: true });
    this.scanSoon();
  }

  private known(): WatchedEditor[] {
    return [...this.editors.values()].filter((editor) => !editor.gone);
  }

  private scanSoon(): void {
    this.scanTimer ??= setTimeout(() => {
      this.scanTimer = undefined;
      this.scan();
    }, scanEvery);
  }

  /** Looks for editors that have come and gone. A page without any costs two selector look-ups. */
  private scan(): void {
    if (this.leaving.signal.aborted || document.hidden) return;
    if (!isAlive()) return this.die();
    if (this.site.pageOf(new URL(location.href)) === 'not-the-app') return this.forget();
    const roots: (Document | ShadowRoot)[] = [document, ...this.site.roots(document)];
    const sightings = roots.flatMap((root) => this.site.editors(root));
    const seen = new Set(sightings.map(({ element }) => element));
    let changed = false;
    for (const [element] of this.editors) {
      if (seen.has(element)) continue;
      this.editors.delete(element);
      changed = true;
    }
    for (const root of roots) {
      if (root instanceof ShadowRoot && !this.watchedRoots.has(root)) {
        this.watchedRoots.add(root);
        this.pageChanges.observe(root, { childList: true, subtree: true });
        root.addEventListener('focusin', (event) => this.focused(event), {
          capture: true,
          signal: this.leaving.signal,
        });
      }
    }
    for (const sighting of sightings) if (this.meet(sighting)) changed = true;
    const focus = deepFocus();
    this.unknown.clear();
    for (const element of roots.flatMap((root) => this.site.unknownEditors(root))) {
      if (element !== focus || seen.has(element)) continue;
      const editor = new WatchedEditor({
        element,
        kind: 'editable',
        surface: 'post',
        sendKeys: 'none',
        group: element,
      });
      editor.refresh();
      editor.blind(unknownBox);
      this.unknown.set(element, editor);
      changed = true;
    }
    if (this.active?.gone) this.active = undefined;
    for (const editor of this.editors.values())
      if (this.readMedia(editor)) this.checker.ask(editor, this.typing.recent);
    if (changed) this.paintSoon();
  }

  /** True when the editor is new to us. */
  private meet(sighting: EditorSighting): boolean {
    const known = this.editors.get(sighting.element);
    if (known) {
      known.sighting = sighting;
      return false;
    }
    const editor = new WatchedEditor(sighting);
    this.editors.set(sighting.element, editor);
    if (sighting.kind === 'editable') {
      this.textChanges.observe(sighting.element, { childList: true, characterData: true, subtree: true });
    }
    this.resized.observe(sighting.element);
    if (sighting.element === deepFocus()) this.active = editor;
    this.changed(editor);
    return true;
  }

  private readMedia(editor: WatchedEditor): boolean {
    const { surface, group } = editor.sighting;
    if (surface !== 'post' && surface !== 'comment' && surface !== 'message') return false;
    const media = this.site.media(group);
    if (media === (editor.media ?? 0)) return false;
    if (!media) editor.mediaAnswer = undefined;
    editor.media = media;
    return true;
  }

  private editorAt(node: EventTarget | Node | null): WatchedEditor | undefined {
    const element = elementOf(node);
    if (!element) return undefined;
    for (const editor of [...this.editors.values(), ...this.unknown.values()]) {
      if (editor.element === element || contains(editor.element, element)) return editor;
    }
    return undefined;
  }

  private focused(event: Event): void {
    const target = event.composedPath()[0] ?? event.target;
    let editor = this.editorAt(target);
    if (
      !editor &&
      target instanceof Element &&
      matches(target, 'textarea, input, [contenteditable="true"]')
    ) {
      this.scan();
      editor = this.editorAt(target);
    }
    this.active = editor;
    this.paintSoon();
  }

  private input(event: Event): void {
    const editor = this.editorAt(event.composedPath()[0] ?? event.target);
    if (editor) {
      this.active = editor;
      this.changed(editor);
    } else this.scanSoon();
  }

  private textChanged(targets: Node[]): void {
    const changed = new Set<WatchedEditor>();
    for (const target of targets) {
      const editor = this.editorAt(target);
      if (editor) changed.add(editor);
    }
    for (const editor of changed) this.changed(editor);
  }

  private composing(event: Event, on: boolean): void {
    const editor = this.editorAt(event.composedPath()[0] ?? event.target);
    if (!editor) return;
    editor.composing = on;
    // The site takes the composed word in after this event.
    if (!on) requestAnimationFrame(() => this.changed(editor));
  }

  /** `sending`: what is being composed goes out as it stands. `meant`: the person did something, here or in our settings. */
  private changed(editor: WatchedEditor, sending = false, meant = this.typing.recent): void {
    if (this.unknown.has(editor.element)) return;
    const different = editor.refresh();
    // What is being composed is not the person's word yet.
    if (editor.composing && !sending) {
      if (different) this.paintSoon();
      return;
    }
    const media = this.readMedia(editor);
    if (different || media || (editor.answeredFor !== editor.text && editor.askedAt === undefined)) {
      if (editor.text.trim() === '' && !editor.media) {
        editor.take(editor.text, [], [], true);
      } else this.checker.ask(editor, meant);
    }
    if (different || media) this.paintSoon();
  }

  private answered(editor: WatchedEditor): void {
    this.paint();
    const { waitingFor } = this;
    if (waitingFor?.gesture.editors.includes(editor)) this.settleWait();
  }

  /** Settings have changed, or the page has come back: everything is looked at again. */
  private recheck(settings = false): void {
    for (const editor of this.known()) {
      editor.answeredFor = undefined;
      if (settings) editor.namesFor = undefined;
      this.changed(editor, false, settings || this.typing.recent);
    }
    // The badge may have gone with the port.
    this.toldState = '';
    this.scanSoon();
  }

  private paintSoon(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.paint();
    });
  }

  private paint(): void {
    if (this.leaving.signal.aborted) return;
    const editors = [...this.known(), ...this.unknown.values()];
    this.dropBox();
    this.layer.paint(editors, this.active);
    this.tellState();
    // Layouts move without telling; while something is drawn, look again now and then.
    if (this.settleTimer) clearTimeout(this.settleTimer);
    this.settleTimer = this.layer.host.shown
      ? setTimeout(() => {
          if (document.hidden) return;
          if (!isAlive()) return this.die();
          for (const editor of this.known()) if (editor.sighting.kind === 'field') this.changed(editor);
          this.paintSoon();
        }, settleEvery)
      : undefined;
  }

  private tellState(): void {
    const editors = [...this.known(), ...this.unknown.values()];
    const findings = editors.flatMap((editor) => editor.findings);
    const state = {
      type: 'state' as const,
      count: findings.length,
      worst: worstOf(findings.map(({ severity }) => severity)),
      blind: this.layer.host.beaten || editors.some((editor) => editor.state === 'unsure'),
      holding: this.held !== undefined,
    };
    const key = JSON.stringify(state);
    if (key === this.toldState) return;
    this.toldState = key;
    this.checker.tell(state);
  }

  private guardOf(group: Element): Guard {
    let guard = this.guards.get(group);
    if (!guard) this.guards.set(group, (guard = new Guard(() => performance.now())));
    return guard;
  }

  private decide({ group, editors }: Gesture): 'pass' | 'hold' {
    if (!isAlive()) {
      this.die();
      return 'pass';
    }
    // Whatever the site has drawn since, what is sent is what stands there now.
    for (const editor of editors) {
      this.changed(editor, true);
      // A text that came without typing is looked through for names now, and the press waits for that.
      if (editor.namesUnknown) this.checker.ask(editor, true);
    }
    // Nothing is held that we have no way to explain.
    if (this.layer.host.beaten) return 'pass';
    return this.guardOf(group).judge(editors).let === 'pass' ? 'pass' : 'hold';
  }

  private pressed(gesture: Gesture, held: boolean): void {
    const guard = this.guardOf(gesture.group);
    if (!held) {
      guard.spent();
      this.held = undefined;
      this.layer.sent();
      return;
    }
    const verdict = guard.judge(gesture.editors);
    const control = this.site.sendControl(gesture.group);
    if (verdict.let === 'hold') this.holdNow(gesture, control);
    else if (verdict.let === 'wait') {
      if (this.waitingFor) clearTimeout(this.waitingFor.timer);
      const timer = setTimeout(() => this.settleWait(), Math.max(0, verdict.until - performance.now()));
      this.waitingFor = { gesture, timer };
      this.layer.tell('Checking, one moment…', control, false);
    } else this.letGo(gesture, control, 'Checked. Press again to send.');
  }

  private holdNow(gesture: Gesture, control: HTMLElement | undefined): void {
    this.held = gesture;
    this.speakOf(gesture);
    if (!this.layer.hold(gesture.editors, control)) {
      // Never a dead button: what cannot be shown is not held, and the next press goes through.
      this.held = undefined;
      this.guardOf(gesture.group).allow(gesture.editors);
      for (const editor of gesture.editors) editor.unsure = [notShown];
    }
    this.tellState();
  }

  /** What our box speaks of has been sent, taken away or written on: it is not what stands there now. */
  private dropBox(): void {
    const { spokenOf } = this;
    if (
      !spokenOf ||
      (spokenOf.editors.every(({ gone }) => !gone) && textOf(spokenOf.editors) === spokenOf.text)
    )
      return;
    this.spokenOf = undefined;
    this.held = undefined;
    this.layer.sent();
  }

  private speakOf({ editors }: Gesture): void {
    this.spokenOf = { editors, text: textOf(editors) };
  }

  private beaten(): void {
    const { held } = this;
    this.held = undefined;
    if (held) this.guardOf(held.group).allow(held.editors);
    this.tellState();
  }

  /** The answer came, or the time ran out, while a press was waiting for it. */
  private settleWait(): void {
    const { waitingFor } = this;
    if (!waitingFor) return;
    const { gesture, timer } = waitingFor;
    const verdict = this.guardOf(gesture.group).judge(gesture.editors);
    if (verdict.let === 'wait') return;
    clearTimeout(timer);
    this.waitingFor = undefined;
    if (gesture.editors.every(({ gone }) => gone)) return this.layer.close(false);
    const control = this.site.sendControl(gesture.group);
    if (verdict.let === 'hold') {
      this.layer.close(false);
      this.holdNow(gesture, control);
      return;
    }
    const late = gesture.editors.some((editor) => editor.unsure.length > 0);
    this.letGo(
      gesture,
      control,
      late
        ? 'Lanyard could not check this in time. Press again to send.'
        : 'Checked, nothing to hold. Press again to send.',
    );
  }

  private letGo(gesture: Gesture, control: HTMLElement | undefined, words: string): void {
    this.guardOf(gesture.group).allow(gesture.editors);
    this.speakOf(gesture);
    this.layer.tell(words, control, true, 4000);
  }

  private goBack(): void {
    const editor = this.held?.editors.find(({ findings }) =>
      findings.some(({ severity }) => severity === 'stop'),
    );
    this.held = undefined;
    editor?.element.focus({ preventScroll: true });
    this.paint();
  }

  /** The person has chosen: their own next press is let through, once, for this text. */
  private release(): void {
    const gesture = this.held;
    this.held = undefined;
    if (!gesture) return;
    const control = this.site.sendControl(gesture.group);
    this.guardOf(gesture.group).allow(gesture.editors);
    this.speakOf(gesture);
    const name = control?.textContent?.trim();
    this.layer.tell(
      gesture.byKey && !control
        ? 'Press again to send.'
        : `Press ${name ? `“${name}”` : 'send'} again: it will go.`,
      control,
      true,
      6000,
    );
    if (gesture.byKey) gesture.editors.at(-1)?.element.focus({ preventScroll: true });
    else control?.focus({ preventScroll: true });
    this.tellState();
  }

  private async fix(
    editor: WatchedEditor,
    finding: { span: { start: number; end: number } | null; fixes: { replacement: string }[] },
    index: number,
  ): Promise<void> {
    const fix = finding.fixes[index];
    if (!fix || !finding.span) return;
    await applyFix(editor, finding.span, fix.replacement);
    this.changed(editor);
  }

  private shortcut(event: KeyboardEvent): void {
    if (!event.isTrusted || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return;
    const editor =
      this.active && !this.active.gone
        ? this.active
        : this.known().find(({ findings }) => findings.length > 0);
    if (!editor) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.layer.openFirst(editor, true);
  }

  private tab(request: TabRequest): TabDescription {
    if (request.ask === 'release' && this.held) {
      const gesture = this.held;
      this.held = undefined;
      this.layer.close(false);
      this.guardOf(gesture.group).allow(gesture.editors);
      this.tellState();
    }
    const editors = [...this.known(), ...this.unknown.values()];
    return {
      site: this.site.name,
      watching: editors.map((editor) => ({
        label: editor.label,
        state: stateOf(editor),
        count: editor.findings.length,
      })),
      findings: editors.flatMap((editor) => editor.findings),
      blind: [
        ...new Set([
          ...editors.flatMap(({ unsure }) => unsure),
          ...(this.layer.host.beaten ? [notShown] : []),
        ]),
      ],
      holding: this.held !== undefined,
      stale: this.stale,
    };
  }

  private forget(): void {
    this.editors.clear();
    this.unknown.clear();
    this.active = undefined;
    this.paintSoon();
  }

  /** The extension was updated, switched off or removed: take everything away but one line that says so. */
  private die(): void {
    if (this.stale) return;
    this.stale = true;
    const showing = this.known().some(({ text }) => text.trim() !== '');
    this.leaving.abort();
    this.pageChanges.disconnect();
    this.textChanges.disconnect();
    this.resized.disconnect();
    for (const timer of [this.scanTimer, this.settleTimer, this.waitingFor?.timer])
      if (timer) clearTimeout(timer);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    if (showing) lastWord(updated);
  }
}

const stateOf = (editor: WatchedEditor): TabDescription['watching'][number]['state'] => {
  if (editor.unsure.length > 0) return 'unsure';
  const { state } = editor;
  return state === 'found' ? 'checked' : state;
};

const worstOf = (severities: Severity[]): Severity | null =>
  severities.reduce<Severity | null>(
    (worst, one) => (worst === null || isAtLeast(one, worst) ? one : worst),
    null,
  );

/** One line that stays for a while after everything else of ours has gone. */
function lastWord(words: string): void {
  const host = new Host(
    () => undefined,
    () => undefined,
    () => performance.now(),
  );
  const line = document.createElement('div');
  line.className = 'box';
  line.setAttribute('role', 'status');
  line.style.padding = '12px 14px';
  line.style.left = '16px';
  line.style.bottom = '16px';
  line.style.width = 'auto';
  line.setAttribute(wordsIn, words);
  host.stage.append(line);
  host.show();
  host.stay();
  setTimeout(() => host.hide(), 12_000);
}
