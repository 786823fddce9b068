import { isAlive } from '../../browser/messaging.ts';
import { all, closest, contains } from '../../dom/safe.ts';
import type { SiteAdapter } from '../../engine/site-adapter.ts';
import { offersOf, watchFiles, type Came } from './watch-files.ts';
import { isShown, pairPreviews } from './pair-previews.ts';
import { PictureLine } from './picture-line.ts';
import { drawnPicture } from './drawn-picture.ts';

/** How often the page is looked at while a picture is attached, in milliseconds. */
const lookEvery = 400;
/** The same just after one came, and for how long: it may be taken out again at once. In milliseconds. */
const lookOftenEvery = 120;
const lookOftenFor = 3000;
/** How long a site may take to show what was chosen, in milliseconds; after that it was not taken. */
const shownWithin = 120_000;
/** How long a picture of a draft may come by a way we know before the one the page draws is taken, in milliseconds. */
const comesWithin = 1500;

const written = new Set(['post', 'comment', 'message']);

type Known = {
  id: number;
  role: 'draft' | 'profile';
  at: number;
  /** The previews that came with it, as long as the page has them. */
  previews: Set<Element>;
};

/** Catches the pictures that a person attaches on one page of a site, however they come, and passes them on. */
export function startPictures(site: SiteAdapter): void {
  if (window.top === window) new PictureWatch(site).start();
}

class PictureWatch {
  private readonly line: PictureLine;
  private known: Known[] = [];
  private nextId = 1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastCame = -Infinity;
  private attached = 0;
  private readonly seen = new WeakSet<Element>();
  private readonly leaving = new AbortController();
  private unknownSince: number | undefined;

  constructor(private readonly site: SiteAdapter) {
    this.line = new PictureLine(site.id);
  }

  start(): void {
    const { signal } = this.leaving;
    watchFiles((came) => this.came(came), signal);
    // What a page shows before anything was caught was there already: a draft it kept, or one it was opened with.
    window.addEventListener('focusin', (event) => event.isTrusted && this.lookSoon(), {
      capture: true,
      passive: true,
      signal,
    });
  }

  private came(came: Came): void {
    if (!isAlive()) return this.leave();
    if (this.site.pageOf(new URL(location.href)) === 'not-the-app') return;
    const role = this.roleOf(came);
    this.lastCame = performance.now();
    // What there is to say of it comes as a line, and this page may have asked nothing yet.
    if (role === 'profile') globalThis.lanyardKit?.listen();
    for (const file of offersOf(came.files)) {
      const id = this.nextId++;
      this.known.push({ id, role, at: performance.now(), previews: new Set() });
      this.line.offer({ id, role, file, name: file.name.slice(-300), original: true });
    }
    // One that was to be looked for later is looked for sooner.
    clearTimeout(this.timer);
    this.timer = undefined;
    this.lookSoon();
  }

  /** A chooser for one picture that stands in no place to write is one for the profile. */
  private roleOf({ target, several, way }: Came): Known['role'] {
    if (way !== 'chosen') return 'draft';
    const groups = this.groups();
    if (target && groups.some((group) => contains(group, target))) return 'draft';
    const page = this.site.pageOf(new URL(location.href));
    if (page === 'edit-profile') return 'profile';
    return page === 'profile' && !several ? 'profile' : 'draft';
  }

  private groups(): Element[] {
    const roots: ParentNode[] = [document, ...this.site.roots(document)];
    const editors = roots.flatMap((root) => this.site.editors(root));
    return [...new Set(editors.filter(({ surface }) => written.has(surface)).map(({ group }) => group))];
  }

  private lookSoon(): void {
    const often = performance.now() - this.lastCame < lookOftenFor;
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        if (this.look()) this.lookSoon();
      },
      often ? lookOftenEvery : lookEvery,
    );
  }

  /** What of the attached pictures is still there; whether to look again. Nothing is looked at while there is none. */
  private look(): boolean {
    if (!isAlive()) {
      this.leave();
      return false;
    }
    if (document.hidden) return true;
    const now = performance.now();
    const groups = this.groups();
    const media = groups.reduce((sum, group) => sum + (this.site.media(group) ?? 0), 0);
    const drawn = groups
      .flatMap((group) => all(group, 'img, video'))
      .filter((one) => !closest(one, '[aria-hidden="true"]'));
    const drafts = (): Known[] => this.known.filter(({ role }) => role === 'draft');
    pairPreviews(
      drafts(),
      drawn.filter((one) => /^(?:blob|data):/.test(sourceOf(one))),
      this.seen,
    );
    if (media < this.attached) this.dropGone(media);
    this.attached = media;
    if (media > drafts().length) this.takeDrawn(drawn, now);
    else this.unknownSince = undefined;
    const late = drafts().filter(({ at, previews }) => previews.size === 0 && now - at > shownWithin);
    if (media === 0) this.forget(late);
    if (media > 0 || this.known.some(({ role }) => role === 'draft')) return true;
    if (this.known.length === 0) this.line.close();
    return false;
  }

  /** Fewer are attached than before: which, is told by their previews; where it is not, the last ones stay. */
  private dropGone(media: number): void {
    const drafts = this.known.filter(({ role }) => role === 'draft');
    if (media === 0) return this.forget(drafts);
    const without = drafts.filter((one) => one.previews.size > 0 && !isShown(one));
    if (drafts.length - without.length === media) this.forget(without);
  }

  /** A picture that came by no way we know is taken as the page draws it. */
  private takeDrawn(drawn: readonly Element[], now: number): void {
    this.unknownSince ??= now;
    if (now - this.unknownSince < comesWithin) return;
    for (const one of drawn) {
      if (!(one instanceof HTMLImageElement) || this.seen.has(one) || !/^blob:/.test(sourceOf(one))) continue;
      this.seen.add(one);
      const id = this.nextId++;
      this.known.push({ id, role: 'draft', at: now, previews: new Set([one]) });
      void drawnPicture(one).then((file) =>
        this.line.offer({ id, role: 'draft', file, name: '', original: false }),
      );
    }
  }

  private forget(some: readonly Known[]): void {
    if (some.length === 0) return;
    this.known = this.known.filter((one) => !some.includes(one));
    this.line.gone(some.map(({ id }) => id));
  }

  private leave(): void {
    this.leaving.abort();
    clearTimeout(this.timer);
    this.line.close();
  }
}

const sourceOf = (one: Element): string =>
  one instanceof HTMLImageElement || one instanceof HTMLVideoElement ? one.currentSrc || one.src : '';
