import { isAlive, isOwnPage, onMessage } from '../../browser/messaging.ts';
import { report } from '../../browser/report.ts';
import { all } from '../../dom/safe.ts';
import { type OwnField, type OwnWords, wordsOf } from '../../engine/own-profile.ts';
import type { SiteReader } from '../../engine/site-adapter.ts';
import type { OwnProfileReport, ProfileAnswer } from '../../messages/profile-answer.ts';
import type { ReaderRequest } from '../../messages/tab.ts';
import type { Kit } from '../kit.ts';
import { DrawnBeside } from './drawn-beside.ts';
import { placeOf } from './place-of.ts';
import { ProfileAsker } from './profile-asker.ts';
import type { Noticed } from './field-signs.ts';

/** The profile is read once nothing has changed for this long, in milliseconds. */
const quietFor = 500;
/** On a page that never rests it is read after this long all the same. */
const longestWait = 3000;
/** Reading takes at most this part of the time. */
const share = 20;
/** How long the popup waits for an answer that is under way, in milliseconds. */
const answerWithin = 1000;

/** Holds the person's own profile against the policy, as it is shown and while it is edited. Nobody else's. */
export function startProfile(reader: SiteReader, kit: Kit): void {
  new ProfileWatch(reader, kit).start();
}

class ProfileWatch {
  private readonly leaving = new AbortController();
  private readonly asker: ProfileAsker;
  private readonly drawn: DrawnBeside;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame: number | undefined;
  private since: number | undefined;
  private rested = 0;
  private own: { words: OwnWords[]; unread: OwnField[] } | undefined;
  private asked = '';
  private answer: ProfileAnswer | undefined;
  private noticed: Noticed[] = [];
  private waiting: (() => void)[] = [];

  constructor(
    private readonly reader: SiteReader,
    kit: Kit,
  ) {
    this.drawn = new DrawnBeside(
      kit,
      this.leaving.signal,
      (place, finding) => this.asker.open(place, finding),
      () => this.paint(),
      () => this.leave(),
    );
    this.asker = new ProfileAsker(
      reader.id,
      (answer) => this.take(answer),
      () => {
        this.asked = '';
        this.soon();
      },
    );
  }

  start(): void {
    const { signal } = this.leaving;
    const changes = new MutationObserver(() => this.soon());
    changes.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => changes.disconnect());
    const how = { capture: true, passive: true, signal };
    window.addEventListener('input', (event) => event.isTrusted && this.soon(), how);
    for (const kind of ['scroll', 'resize', 'focusin', 'focusout'])
      window.addEventListener(kind, () => this.paintSoon(), how);
    document.addEventListener('visibilitychange', () => this.soon(), how);
    onMessage((message, sender) => {
      if (!isOwnPage(sender) || (message as { to?: unknown })?.to !== 'reader') return undefined;
      const { ask } = message as ReaderRequest;
      return ask === 'ownProfile' ? this.reported() : undefined;
    });
    this.soon();
  }

  /** The profile as the page has it now; `null` where none of the person's own is open. */
  private async reported(): Promise<OwnProfileReport | null> {
    this.look();
    if (this.own && !this.answer) await this.answerOrLate();
    const { own, answer } = this;
    if (!own || answer?.type !== 'profile') return null;
    const fields = own.words.flatMap((one, at) => {
      const findings = answer.findings[at] ?? [];
      return findings.length > 0 ? [{ ...one, findings }] : [];
    });
    return {
      fields,
      checked: own.words.length,
      unread: own.unread,
      unsure: answer.unsure,
      kind: answer.kind,
    };
  }

  private answerOrLate(): Promise<void> {
    return new Promise((done) => {
      this.waiting.push(done);
      setTimeout(done, answerWithin);
    });
  }

  private soon(): void {
    const now = performance.now();
    this.since ??= now;
    if (this.timer !== undefined && now - this.since > longestWait) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), Math.max(quietFor, this.rested));
  }

  private look(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.since = undefined;
    if (!isAlive()) return this.leave();
    if (document.hidden) return;
    const began = performance.now();
    try {
      this.read();
    } catch (cause) {
      this.forget();
      report('profile', this.reader.id, cause);
    }
    this.rested = (performance.now() - began) * share;
  }

  private read(): void {
    const page = { document, address: new URL(location.href) };
    const kind = this.reader.pageOf(page.address);
    const profile = kind === 'profile' || kind === 'edit-profile' ? this.reader.profile(page) : null;
    // Whoever it may be, nobody but the person themself is judged.
    if (profile?.own !== true) return this.forget();
    this.own = wordsOf(profile);
    const key = JSON.stringify(this.own.words);
    if (key !== this.asked) {
      this.asked = key;
      this.answer = undefined;
      this.asker.ask(this.own.words);
    }
    this.find();
  }

  private take(answer: ProfileAnswer): void {
    this.answer = answer;
    for (const tell of this.waiting.splice(0)) tell();
    this.find();
  }

  /** Looks up where what was noticed stands on the page. */
  private find(): void {
    const { own, answer } = this;
    const roots = all(document, '[role="dialog"], main, [role="main"]');
    this.noticed =
      own && answer?.type === 'profile'
        ? own.words.flatMap(({ field, text }, at) => {
            const findings = answer.findings[at] ?? [];
            return findings.length > 0 ? [{ field, text, findings, element: placeOf(roots, text) }] : [];
          })
        : [];
    this.paint();
  }

  private paintSoon(): void {
    if (this.own) this.frame ??= requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.frame = undefined;
    // A field has the underlines of what is written in it.
    const drawn = this.noticed.filter(
      ({ element }) =>
        element && !(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement),
    );
    // Whether anything was noticed must not show in whether our element is there.
    this.drawn.draw(this.own ? drawn : undefined);
  }

  private forget(): void {
    if (this.own) this.asker.rest();
    this.own = undefined;
    this.answer = undefined;
    this.asked = '';
    this.noticed = [];
    this.paint();
  }

  private leave(): void {
    clearTimeout(this.timer);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.asker.rest();
    this.leaving.abort();
  }
}
