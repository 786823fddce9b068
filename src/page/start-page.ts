import { isAlive, onMessage, isOwnPage } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import { deepFocus } from '../dom/focus.ts';
import { matches } from '../dom/safe.ts';
import type { SiteAdapter } from '../engine/site-adapter.ts';
import type { TabDescription, TabRequest } from '../messages/tab.ts';
import { isAtLeast, type Severity } from '../school/severity.ts';
import { applyFix } from './apply-fix.ts';
import { scanEvery, settleEvery } from './budgets.ts';
import { Checker } from './checker.ts';
import { EditorsInUse } from './editors-in-use.ts';
import { Holding, notShown } from './holding.ts';
import { lastWord } from './last-word.ts';
import { kitOf } from './kit.ts';
import { Host } from './layer/host.ts';
import { Layer } from './layer/layer.tsx';
import { shield } from './layer/shield.ts';
import { watchSending, type Gesture } from './send-gestures.ts';
import { watchSight, type Sight } from './sight.ts';
import { Typing } from './typing.ts';
import type { WatchedEditor } from './watched-editor.ts';

const updated = 'Lanyard was updated or switched off. Reload this page to go on checking.';

/** Starts watching one page of a site, until the page or the extension goes. */
export function startPage(site: SiteAdapter): void {
  if (window.top !== window) return;
  Host.clearStale();
  new PageWatch(site).start();
}

class PageWatch {
  private readonly leaving = new AbortController();
  private readonly editors: EditorsInUse;
  private readonly holding: Holding;
  private readonly typing: Typing;
  private readonly checker: Checker;
  private readonly host: Host;
  private readonly layer: Layer;
  private readonly pageChanges: MutationObserver;
  private active: WatchedEditor | undefined;
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
      (settings) => this.recheck(settings),
      (finding) => {
        if (document.hidden) return;
        this.layer.note(finding);
        this.paintSoon();
      },
      () => this.die(),
      now,
    );
    this.host = new Host(now);
    shield(this.host, signal);
    this.layer = new Layer(
      this.host,
      signal,
      {
        dismiss: (editor, finding) => {
          editor.dismiss(finding);
          this.paint();
        },
        fix: (editor, finding, index) =>
          void this.fix(editor, finding, index).catch((cause: unknown) => report('page', 'fix', cause)),
        answer: (editor, shows) => {
          editor.mediaAnswer = shows;
          this.checker.ask(editor, this.typing.recent);
        },
        back: () => {
          this.holding.goBack();
          this.paint();
        },
        release: () => this.holding.release(),
        open: (place, finding) => this.checker.open(place, finding),
        beaten: () => this.holding.beaten(),
      },
      now,
    );
    globalThis.lanyardKit = kitOf(this.host, () => this.checker.listen());
    this.pageChanges = new MutationObserver(() => this.scanSoon());
    this.holding = new Holding(site, this.layer, now, () => this.tellState());
    this.editors = new EditorsInUse(site, {
      met: (editor) => {
        if (editor.element === deepFocus()) this.active = editor;
        this.changed(editor);
      },
      changed: (editors) => editors.forEach((editor) => this.changed(editor)),
      resized: () => this.paintSoon(),
      root: (root) => this.watchRoot(root),
    });
  }

  start(): void {
    const { signal } = this.leaving;
    const listen = (type: string, act: (event: Event) => unknown, target: EventTarget = window): void =>
      target.addEventListener(type, act, { capture: true, passive: true, signal });

    watchSending(
      this.site,
      () => this.editors.known(),
      (gesture) => this.decide(gesture),
      (gesture, held) => this.holding.pressed(gesture, held),
      signal,
    );
    watchSight((sight) => this.inSight(sight), signal);
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

  private inSight(sight: Sight): void {
    if (!isAlive()) return this.die();
    if (this.site.pageOf(new URL(location.href)) !== 'not-the-app') this.checker.sight(sight);
  }

  private scanSoon(): void {
    this.scanTimer ??= setTimeout(() => {
      this.scanTimer = undefined;
      this.scan();
    }, scanEvery);
  }

  private scan(): void {
    if (this.leaving.signal.aborted || document.hidden) return;
    if (!isAlive()) return this.die();
    if (this.site.pageOf(new URL(location.href)) === 'not-the-app') return this.forget();
    const changed = this.editors.scan();
    if (this.active?.gone) this.active = undefined;
    for (const editor of this.editors.known())
      if (this.lookAround(editor)) this.checker.ask(editor, this.typing.recent);
    if (changed) this.paintSoon();
  }

  private watchRoot(root: ShadowRoot): void {
    this.pageChanges.observe(root, { childList: true, subtree: true });
    const { signal } = this.leaving;
    root.addEventListener('focusin', (event) => this.focused(event), { capture: true, signal });
  }

  /** What stands around an editor: attached pictures, and the name over a conversation. True when that has changed. */
  private lookAround(editor: WatchedEditor): boolean {
    const { surface, group, element } = editor.sighting;
    if (surface !== 'post' && surface !== 'comment' && surface !== 'message') return false;
    const media = this.site.media(group);
    const to = surface === 'message' ? this.site.addressee(element) : undefined;
    const page = { document, address: new URL(location.href) };
    // The script that reads pages comes after this one; before it, a conversation is known by its name alone.
    const accounts = surface === 'message' ? (globalThis.lanyardReader?.recipient(page, element) ?? []) : [];
    const same = JSON.stringify(accounts) === JSON.stringify(editor.accounts);
    if (media === (editor.media ?? 0) && to === editor.to && same) return false;
    if (!media) editor.mediaAnswer = undefined;
    editor.media = media;
    editor.to = to;
    editor.accounts = accounts;
    return true;
  }

  private focused(event: Event): void {
    const target = event.composedPath()[0] ?? event.target;
    let editor = this.editors.at(target);
    if (
      !editor &&
      target instanceof Element &&
      matches(target, 'textarea, input, [contenteditable="true"]')
    ) {
      this.scan();
      editor = this.editors.at(target);
    }
    this.active = editor;
    this.paintSoon();
  }

  private input(event: Event): void {
    const editor = this.editors.at(event.composedPath()[0] ?? event.target);
    if (editor) {
      this.active = editor;
      this.changed(editor);
    } else this.scanSoon();
  }

  private composing(event: Event, on: boolean): void {
    const editor = this.editors.at(event.composedPath()[0] ?? event.target);
    if (!editor) return;
    editor.composing = on;
    // The site takes the composed word in after this event.
    if (!on) requestAnimationFrame(() => this.changed(editor));
  }

  /** `sending`: what is being composed goes out as it stands. `meant`: the person did something, here or in our settings. */
  private changed(editor: WatchedEditor, sending = false, meant = this.typing.recent): void {
    if (this.editors.isUnknown(editor)) return;
    const different = editor.refresh();
    // What is being composed is not the person's word yet.
    if (editor.composing && !sending) {
      if (different) this.paintSoon();
      return;
    }
    const media = this.lookAround(editor);
    if (different || media || (editor.answeredFor !== editor.text && editor.askedAt === undefined)) {
      if (editor.text.trim() === '' && !editor.media) {
        editor.take(editor.text, [], [], true);
      } else this.checker.ask(editor, meant);
    }
    if (different || media) this.paintSoon();
  }

  private answered(editor: WatchedEditor): void {
    this.paint();
    this.holding.answered(editor);
  }

  /** Settings have changed, or the page has come back: everything is looked at again. */
  private recheck(settings = false): void {
    for (const editor of this.editors.known()) {
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
    const editors = this.editors.all();
    this.holding.dropBox();
    this.layer.paint(editors, this.active);
    this.tellState();
    // Layouts move without telling; while something is drawn, look again now and then.
    if (this.settleTimer) clearTimeout(this.settleTimer);
    this.settleTimer = this.host.shown
      ? setTimeout(() => {
          if (document.hidden) return;
          if (!isAlive()) return this.die();
          for (const editor of this.editors.known())
            if (editor.sighting.kind === 'field') this.changed(editor);
          this.paintSoon();
        }, settleEvery)
      : undefined;
  }

  private tellState(): void {
    const editors = this.editors.all();
    const findings = editors.flatMap((editor) => editor.findings);
    const state = {
      type: 'state' as const,
      count: findings.length,
      worst: worstOf(findings.map(({ severity }) => severity)),
      blind: this.host.beaten || editors.some((editor) => editor.state === 'unsure'),
      holding: this.holding.active,
    };
    const key = JSON.stringify(state);
    if (key === this.toldState) return;
    this.toldState = key;
    this.checker.tell(state);
  }

  private decide(gesture: Gesture): 'pass' | 'hold' {
    if (!isAlive()) {
      this.die();
      return 'pass';
    }
    // Whatever the site has drawn since, what is sent is what stands there now.
    for (const editor of gesture.editors) {
      this.changed(editor, true);
      // A text that came without typing is looked through for names now, and the press waits for that.
      if (editor.namesUnknown) this.checker.ask(editor, true);
    }
    return this.holding.decide(gesture);
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
        : this.editors.known().find(({ findings }) => findings.length > 0);
    if (!editor) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.layer.openFirst(editor, true);
  }

  private tab(request: TabRequest): TabDescription {
    if (request.ask === 'release') this.holding.releaseFromPopup();
    const editors = this.editors.all();
    return {
      site: this.site.name,
      watching: editors.map((editor) => ({
        label: editor.label,
        state: stateOf(editor),
        count: editor.findings.length,
      })),
      findings: editors.flatMap((editor) => editor.findings),
      blind: [
        ...new Set([...editors.flatMap(({ unsure }) => unsure), ...(this.host.beaten ? [notShown] : [])]),
      ],
      holding: this.holding.active,
      stale: this.stale,
    };
  }

  private forget(): void {
    this.editors.forget();
    this.active = undefined;
    this.paintSoon();
  }

  /** The extension was updated, switched off or removed: take everything away but one line that says so. */
  private die(): void {
    if (this.stale) return;
    this.stale = true;
    const showing = this.editors.known().some(({ text }) => text.trim() !== '');
    this.leaving.abort();
    this.pageChanges.disconnect();
    this.editors.stop();
    this.holding.stopWaiting();
    for (const timer of [this.scanTimer, this.settleTimer]) if (timer) clearTimeout(timer);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    if (showing) lastWord(this.host, updated);
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
