import { answerWithin } from './budgets.ts';
import type { WatchedEditor } from './watched-editor.ts';

export type Verdict =
  | { let: 'pass' }
  /** Something serious was found; it stays held until the person has chosen. */
  | { let: 'hold' }
  /** The newest words have not been answered for yet; it will not be long. */
  | { let: 'wait'; until: number };

/**
 * Decides whether a press on a send control may reach the site. What was let go is let go once, and
 * only for the very text that was shown.
 */
export class Guard {
  private allowed: string | undefined;

  constructor(private readonly now: () => number) {}

  judge(editors: readonly WatchedEditor[]): Verdict {
    if (this.allowed !== undefined && this.allowed === textOf(editors)) return { let: 'pass' };
    this.allowed = undefined;
    if (editors.some(({ findings }) => findings.some(({ severity }) => severity === 'stop')))
      return { let: 'hold' };
    const asked = editors.flatMap(({ askedAt, answeredFor, namesUnknown, text, resting }) =>
      askedAt !== undefined && (answeredFor !== text || namesUnknown) && !resting ? [askedAt] : [],
    );
    if (asked.length === 0) return { let: 'pass' };
    const until = Math.max(...asked) + answerWithin;
    return this.now() < until ? { let: 'wait', until } : { let: 'pass' };
  }

  /** Lets the next real press through, for this text. */
  allow(editors: readonly WatchedEditor[]): void {
    this.allowed = textOf(editors);
  }

  /** A press has gone through: the next one is looked at afresh. */
  spent(): void {
    this.allowed = undefined;
  }
}

export const textOf = (editors: readonly WatchedEditor[]): string =>
  editors.map(({ text }) => text).join('\u0000');
