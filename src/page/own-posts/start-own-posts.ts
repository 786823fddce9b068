import { isAlive } from '../../browser/messaging.ts';
import { report } from '../../browser/report.ts';
import { isConnected } from '../../dom/safe.ts';
import { ownPosts, type OwnPost } from '../../engine/own-posts.ts';
import type { PageKind, SiteReader } from '../../engine/site-adapter.ts';
import { inIdleTime } from '../in-idle-time.ts';
import type { Kit } from '../kit.ts';
import { DrawnBeside } from '../profile/drawn-beside.ts';
import type { Noticed } from '../profile/field-signs.ts';
import { placeOf } from '../profile/place-of.ts';
import { PostsAsker } from './posts-asker.ts';

/** Posts are read once nothing has changed for this long, in milliseconds: scrolling goes first. */
const quietFor = 500;
/** On a page that never rests they are read after this long all the same. */
const longestWait = 3000;

const withPosts: readonly PageKind[] = ['home', 'profile', 'post', 'group'];

/**
 * Puts a quiet sign beside posts of the person's own that a policy speaks of, as they scroll past them
 * themself. Nobody else's post is asked about, and nothing is kept once it has left the page.
 */
export function startOwnPosts(reader: SiteReader, kit: Kit): void {
  new OwnPostsWatch(reader, kit).start();
}

/** A post that is on the page, and all that stood in its place when it was read. */
type Read = OwnPost & { stood: string; place: Element | undefined };

class OwnPostsWatch {
  private readonly leaving = new AbortController();
  private readonly asker: PostsAsker;
  private readonly drawn: DrawnBeside;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame: number | undefined;
  private since: number | undefined;
  private reading = false;
  private posts: Read[] = [];

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
    this.asker = new PostsAsker(
      reader.id,
      () => this.paint(),
      () => this.soon(),
    );
  }

  start(): void {
    const { signal } = this.leaving;
    const changes = new MutationObserver(() => {
      this.soon();
      this.paintSoon();
    });
    changes.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => changes.disconnect());
    const how = { capture: true, passive: true, signal };
    for (const kind of ['scroll', 'resize']) window.addEventListener(kind, () => this.paintSoon(), how);
    window.addEventListener('focus', () => this.asker.refresh(), how);
    document.addEventListener('visibilitychange', () => this.soon(), how);
    this.soon();
  }

  private soon(): void {
    const now = performance.now();
    this.since ??= now;
    if (this.timer !== undefined && now - this.since > longestWait) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), quietFor);
  }

  private async look(): Promise<void> {
    this.timer = undefined;
    this.since = undefined;
    if (!isAlive()) return this.leave();
    if (document.hidden || this.asker.resting) return;
    // What changes while a page is being read is read after it.
    if (this.reading) return this.soon();
    this.reading = true;
    try {
      await this.read();
    } catch (cause) {
      this.posts = [];
      report('own-posts', this.reader.id, cause);
    } finally {
      this.reading = false;
    }
    this.paint();
  }

  private async read(): Promise<void> {
    const from = location.href;
    const page = { document, address: new URL(from) };
    const who = withPosts.includes(this.reader.pageOf(page.address)) ? this.reader.signedIn(page) : null;
    if (!who) {
      this.posts = [];
      return;
    }
    const written = await inIdleTime(
      this.reader.writtenInSteps(page),
      () => !this.leaving.signal.aborted && location.href === from,
    );
    if (!written) return this.soon();
    this.posts = ownPosts(written, who).map((post) => ({
      ...post,
      stood: post.element.textContent ?? '',
      place: placeOf([post.element], post.text) ?? post.element,
    }));
    this.asker.ask(this.posts);
  }

  private paintSoon(): void {
    if (this.posts.length > 0) this.frame ??= requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.frame = undefined;
    const noticed = this.asker.resting ? [] : this.noticed();
    this.drawn.draw(noticed.length > 0 ? noticed : undefined);
  }

  /** Posts with something to say of them. Rows are used again for other posts, so one that has changed has no sign. */
  private noticed(): Noticed[] {
    const found = new Map<string, Noticed>();
    for (const { surface, text, element, stood, place } of this.posts) {
      const findings = this.asker.answerTo({ surface, text }) ?? [];
      if (findings.length === 0 || found.has(text)) continue;
      if (!isConnected(element) || element.textContent !== stood) continue;
      found.set(text, { field: surface, text, findings, element: place });
    }
    return [...found.values()];
  }

  private leave(): void {
    clearTimeout(this.timer);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.asker.stop();
    this.leaving.abort();
  }
}
