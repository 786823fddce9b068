import { hoverFor } from '../budgets.ts';

/** Time to travel from a word to its card, in milliseconds. */
const travelFor = 500;

/** Where the pointer is, and when it has rested on something or has gone from it. */
export class Hovering<T> {
  /** The pointer's place in the viewport, in CSS pixels; unknown until it moves. */
  at: { x: number; y: number } | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  /** `hit` tells what lies at a point; `rested` is told what the pointer rests on, `left` that it has gone. */
  constructor(
    private readonly hit: (x: number, y: number) => T | undefined,
    private readonly rested: (on: T) => void,
    private readonly left: () => void,
  ) {}

  /** What the pointer is over now. */
  get over(): T | undefined {
    return this.at && this.hit(this.at.x, this.at.y);
  }

  rest(): void {
    if (this.resting) clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      const on = this.over;
      if (on) this.rested(on);
    }, hoverFor);
  }

  leave(): void {
    this.leaving ??= setTimeout(() => {
      this.leaving = undefined;
      if (!this.over) this.left();
    }, travelFor);
  }

  stay(): void {
    if (this.leaving) clearTimeout(this.leaving);
    this.leaving = undefined;
  }

  stop(): void {
    this.stay();
    if (this.resting) clearTimeout(this.resting);
  }
}
