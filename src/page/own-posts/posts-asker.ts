import { connect, isAlive, type Port } from '../../browser/messaging.ts';
import type { SiteId } from '../../engine/draft.ts';
import type { OwnPost } from '../../engine/own-posts.ts';
import type { PlaceOfFinding } from '../../messages/app-place.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { ReadingAnswer } from '../../messages/person-answer.ts';
import type { PostsAnswer } from '../../messages/posts-answer.ts';
import { mostPosts, readingPortName } from '../../messages/reading-port-name.ts';
import type { ReadingReport } from '../../messages/reading-port.ts';

type Words = Pick<OwnPost, 'surface' | 'text'>;
export const keyOf = ({ surface, text }: Words): string => `${surface} ${text}`;

/** Asks the background about the person's own posts, and knows the answers for those that are on the page. */
export class PostsAsker {
  private readonly answers = new Map<string, readonly ShownFinding[]>();
  private port: Port | undefined;
  private id = 0;
  /** What is being asked, by the number of the question. */
  private readonly sent = new Map<number, string[]>();
  /** Nothing is said on this site for now. */
  resting = false;

  constructor(
    private readonly site: SiteId,
    private readonly answered: () => void,
    /** What was answered no longer holds. */
    private readonly changed: () => void,
  ) {}

  /** What there is to say of a post; nothing where that is not known yet. */
  answerTo(post: Words): readonly ShownFinding[] | undefined {
    return this.answers.get(keyOf(post));
  }

  /** These are on the page: what was known of others is forgotten, what is not known is asked. */
  ask(posts: readonly Words[]): void {
    const here = new Map(posts.map((post) => [keyOf(post), post]));
    for (const key of this.answers.keys()) if (!here.has(key)) this.answers.delete(key);
    if (this.resting) return;
    const asking = new Set([...this.sent.values()].flat());
    const fresh = [...here].filter(([key]) => !this.answers.has(key) && !asking.has(key));
    for (let from = 0; from < fresh.length; from += mostPosts) {
      const some = fresh.slice(from, from + mostPosts);
      const id = ++this.id;
      this.sent.set(
        id,
        some.map(([key]) => key),
      );
      const asked = some.map(([, { surface, text }]) => ({ surface, text }));
      this.post({ type: 'posts', id, site: this.site, posts: asked });
    }
  }

  open(place: PlaceOfFinding, { rule, shown }: ShownFinding): void {
    this.post({ type: 'open', place, rule, ...(shown && { of: shown.school }) });
  }

  /** Nobody told us of changes while the port was closed: what was answered may be out of date. */
  refresh(): void {
    if (!this.port) this.forget();
  }

  stop(): void {
    this.answers.clear();
    this.sent.clear();
    this.port?.disconnect();
    this.port = undefined;
  }

  private forget(): void {
    this.answers.clear();
    this.sent.clear();
    this.resting = false;
    this.changed();
  }

  private post(message: ReadingReport): void {
    if (!isAlive()) return;
    try {
      this.connected().postMessage(message);
    } catch {
      // It went while we were writing: the next look at the page asks again.
      this.port = undefined;
      this.sent.clear();
    }
  }

  private connected(): Port {
    if (this.port) return this.port;
    const port = connect(readingPortName);
    this.port = port;
    port.onMessage.addListener((message: unknown) => this.take(message as PostsAnswer | ReadingAnswer));
    port.onDisconnect.addListener(() => {
      if (this.port !== port) return;
      this.port = undefined;
      this.sent.clear();
    });
    return port;
  }

  private take(answer: PostsAnswer | ReadingAnswer): void {
    if (answer.type === 'changed') return this.forget();
    if (answer.type !== 'posts' && answer.type !== 'posts-resting') return;
    const keys = this.sent.get(answer.id);
    this.sent.delete(answer.id);
    if (!keys) return;
    this.resting = answer.type === 'posts-resting';
    if (answer.type === 'posts') keys.forEach((key, at) => this.answers.set(key, answer.findings[at] ?? []));
    this.answered();
  }
}
