import { overlaps, type Span } from './span.ts';

/** Stretches lie in cells of so many code units, so that of the many of a long text only those near by are looked at. */
const cell = 256;

/** Stretches of a text, to be asked whether another touches any of them. */
export class Stretches {
  private readonly cells = new Map<number, Span[]>();

  constructor(spans: Iterable<Span> = []) {
    for (const span of spans) this.add(span);
  }

  add(span: Span): void {
    for (let at = Math.floor(span.start / cell); at * cell < span.end; at++) {
      const here = this.cells.get(at);
      if (here) here.push(span);
      else this.cells.set(at, [span]);
    }
  }

  /** Whether one of them overlaps this one. */
  meet(span: Span): boolean {
    if (this.cells.size === 0) return false;
    for (let at = Math.floor(span.start / cell); at * cell < span.end; at++)
      if (this.cells.get(at)?.some((one) => overlaps(one, span))) return true;
    return false;
  }
}
