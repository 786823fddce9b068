import type { ShownFinding } from '../../messages/draft-answer.ts';
import { ReopenedPort } from '../../browser/reopened-port.ts';
import type { SiteId } from '../../engine/draft.ts';
import type { PlaceOfFinding } from '../../messages/app-place.ts';
import type { MarkingOffer, PersonAnswer, ReadingAnswer } from '../../messages/person-answer.ts';
import { mostAsked, readingPortName } from '../../messages/reading-port-name.ts';
import type { AskedPerson, ReadingReport, Saying } from '../../messages/reading-port.ts';

/** Questions are gathered for this long, in milliseconds: rows come one after the other. */
const gatherFor = 30;
/** Answers kept; past it all are forgotten, and who is in sight is asked about again. */
const mostKept = 10_000;

type Question = { key: string; asked: AskedPerson };

/** Asks the background about people in batches, and keeps its answers until something changes. */
export class PeopleAsker {
  private readonly answers = new Map<string, PersonAnswer | null>();
  private readonly waiting = new Map<string, AskedPerson>();
  private readonly sent = new Map<number, string[]>();
  private readonly port = new ReopenedPort<ReadingReport, ReadingAnswer>(
    readingPortName,
    (answer) => this.take(answer),
    // Who is in sight is asked about again with the next paint.
    () => this.sent.clear(),
  );
  private timer: ReturnType<typeof setTimeout> | undefined;
  private nextId = 1;
  /** Checks rest on this site, or no policy is chosen. */
  resting = false;
  /** They rest because the passphrase has not been given. */
  locked = false;
  /** Who came when so many names came at once that not all were looked up. */
  private readonly kept = new Set<string>();
  offer: MarkingOffer = { learner: 'pupil', conditions: [], listed: true };

  /**
   * `changed` is called when there are new answers, or when the old ones no longer hold; `anew` when so
   * do not the lists or the policy.
   */
  constructor(
    private readonly site: SiteId,
    private readonly changed: (anew?: boolean) => void,
  ) {}

  /** Whether somebody came when so many names came at once that not all were looked up, and nothing was found. */
  skipped(key: string): boolean {
    return this.kept.has(key);
  }

  /** What is known of somebody: an answer, nothing to say, or not answered yet. */
  answerTo({ key, asked }: Question): PersonAnswer | null | undefined {
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (!this.waiting.has(key) && ![...this.sent.values()].some((keys) => keys.includes(key))) {
      this.waiting.set(key, asked);
      this.timer ??= setTimeout(() => this.flush(), gatherFor);
    }
    return undefined;
  }

  say(account: { handle?: string; id?: string }, saying: Saying): void {
    this.port.say({ type: 'say', site: this.site, account, saying });
  }

  open(place: PlaceOfFinding, { rule, shown }: ShownFinding): void {
    this.port.say({ type: 'open', place, rule, ...(shown && { of: shown.school }) });
  }

  /** What was answered may be out of date: nobody told us of changes while the port was closed. */
  refresh(): void {
    if (!this.port.isOpen) this.forget();
  }

  forget(anew = false): void {
    this.drop();
    this.resting = false;
    this.locked = false;
    this.changed(anew);
  }

  /** Nothing stays of who was asked about. What is in front is asked about again when it is drawn. */
  drop(): void {
    this.answers.clear();
    this.kept.clear();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.port.close();
  }

  private flush(): void {
    this.timer = undefined;
    const batch = [...this.waiting].slice(0, mostAsked);
    if (batch.length === 0) return;
    for (const [key] of batch) this.waiting.delete(key);
    const id = this.nextId++;
    this.sent.set(
      id,
      batch.map(([key]) => key),
    );
    this.port.say({ type: 'people', id, site: this.site, people: batch.map(([, asked]) => asked) });
    if (this.waiting.size > 0) this.timer = setTimeout(() => this.flush(), gatherFor);
  }

  private take(answer: ReadingAnswer): void {
    if (answer.type === 'changed') return this.forget(answer.anew);
    const keys = this.sent.get(answer.id);
    this.sent.delete(answer.id);
    if (!keys) return;
    if (this.answers.size > mostKept) this.drop();
    this.resting = answer.type === 'resting';
    this.locked = answer.type === 'resting' && answer.locked;
    if (answer.type === 'people') {
      this.offer = answer.offer;
      // Which of them it was is not told: a page in bad hands would learn from it.
      if (answer.spent) keys.forEach((key, at) => answer.answers[at] || this.kept.add(key));
    }
    keys.forEach((key, at) =>
      this.answers.set(key, answer.type === 'people' ? (answer.answers[at] ?? null) : null),
    );
    this.changed();
  }
}
