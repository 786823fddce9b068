import { typedWithin } from './budgets.ts';

/** Events that only a person makes. `input` and `cut` are not among them: a page's own script can cause trusted ones. */
const signs = ['keydown', 'paste', 'drop', 'compositionstart', 'compositionupdate'] as const;

/** Knows whether the person has typed of late, and whether a word is being composed. */
export class Typing {
  private last = -Infinity;

  constructor(
    signal: AbortSignal,
    private readonly now: () => number,
  ) {
    const note = (event: Event): void => {
      if (event.isTrusted) this.last = this.now();
    };
    for (const sign of signs) window.addEventListener(sign, note, { capture: true, passive: true, signal });
  }

  get recent(): boolean {
    return this.now() - this.last <= typedWithin;
  }
}
