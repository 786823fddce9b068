import type { PersonAnswer } from '../../messages/person-answer.ts';
import { isAtLeast } from '../../school/severity.ts';
import type { MarkKind } from '../../school/severity-look.ts';
import type { Met } from '../people/met.ts';

/** Somebody of one's own list, without the row they stood in: a row is used again for somebody else. */
export type Listed = Pick<Met, 'key' | 'asked' | 'name' | 'unread'>;

/** Somebody whom a policy, or a name on a list, gives cause to look at again. */
export type Again = { who: Listed; words: string; why: string; clause: string; kind: MarkKind };

/** What is drawn of a review. */
export type ReviewCount = {
  /** Whose rows have stood on the screen and were looked up. */
  seen: number;
  /** How many the site says are in the list, where it says so. */
  of: number | undefined;
  /** Seen rows whose name could not be read, so that it was not looked up. */
  unread: number;
  /** Seen rows that were not looked up: too many names came at once. */
  skipped: number;
  again: readonly Again[];
  /** For a while there has been no row that could be read. */
  blank: boolean;
};

export const isOfList = (way: Listed['asked']['way']): boolean =>
  way === 'follower' || way === 'following' || way === 'friend';
/** People counted of one list, and of whom a name is shown; a list with more is cut, and it is said. */
const mostSeen = 20_000;
const mostAgain = 500;

type Answers = {
  /** `undefined` where it is not known yet, and has been asked. */
  answerTo(who: Listed): PersonAnswer | null | undefined;
  /** Whether their name was kept from being looked up. */
  skipped(key: string): boolean;
  /** What is to be said of an answer beside them, as it is on the page. */
  signOf(who: Listed, answer: PersonAnswer | null): { words: string; kind: MarkKind } | undefined;
};

/**
 * Counts who of the person's own list has stood on the screen and been looked up. What is in it lives as
 * long as the list is open, and nowhere else.
 */
export class ReviewTally {
  private readonly seen = new Set<string>();
  private readonly unread = new Set<string>();
  private readonly skipped = new Set<string>();
  private readonly waiting = new Map<string, Listed>();
  private readonly again = new Map<string, Again>();
  private list = '';

  /** The list that is open now; the empty text when none is. True when all that was counted was forgotten. */
  open(list: string): boolean {
    if (this.list === list) return false;
    this.list = list;
    this.forget();
    return true;
  }

  get isOpen(): boolean {
    return this.list !== '';
  }

  /** Counted anew from what is on screen: the lists or the policy it was held against are others. */
  forget(): void {
    for (const part of [this.seen, this.unread, this.skipped, this.waiting, this.again]) part.clear();
  }

  /** Whether somebody has yet to be counted. */
  wants({ key, asked }: Listed): boolean {
    return (
      isOfList(asked.way) &&
      !this.seen.has(key) &&
      !this.waiting.has(key) &&
      this.seen.size + this.waiting.size < mostSeen
    );
  }

  /** Somebody stands on the screen. They count once there is an answer, wherever they are by then. */
  stood({ key, asked, name, unread }: Listed): void {
    this.waiting.set(key, { key, asked, name, unread });
  }

  /** Takes in the answers that have come, and asks again about those on the list whose answer has gone. */
  settle(answers: Answers): void {
    for (const who of this.waiting.values()) if (this.take(who, answers)) this.waiting.delete(who.key);
    for (const { who } of this.again.values()) this.take(who, answers);
  }

  private take(who: Listed, answers: Answers): boolean {
    const answer = answers.answerTo(who);
    if (answer === undefined) return false;
    const { key } = who;
    this.seen.add(key);
    if (who.unread) this.unread.add(key);
    if (answers.skipped(key)) this.skipped.add(key);
    const sign = answers.signOf(who, answer);
    const reason = sign && reasonOf(answer);
    if (!sign || !reason) this.again.delete(key);
    else if (this.again.has(key) || this.again.size < mostAgain)
      this.again.set(key, { who, ...sign, ...reason });
    return true;
  }

  count(of: number | undefined, blank = false): ReviewCount {
    const seen = this.seen.size;
    return {
      seen,
      // A total that is smaller than what was seen is not that of this list.
      of: of !== undefined && of >= seen ? of : undefined,
      unread: this.unread.size,
      skipped: this.skipped.size,
      again: [...this.again.values()],
      blank,
    };
  }
}

/** Why somebody is to be looked at again: what a policy says of their standing there, or a name that is asked about. */
function reasonOf(answer: PersonAnswer | null): { why: string; clause: string } | undefined {
  if (!answer) return undefined;
  const { notes, presses, named, marks, lastYear } = answer;
  const noted = notes.find(({ severity }) => isAtLeast(severity, 'advise'));
  const asked = (named.length > 0 && marks.length === 0) || lastYear;
  const finding = noted ?? (asked ? (notes[0] ?? presses.ask ?? presses.accept ?? presses.write) : undefined);
  if (!finding) return undefined;
  const { message, shown } = finding;
  return { why: message, clause: shown ? `${shown.school}, ${shown.ref}` : '' };
}
