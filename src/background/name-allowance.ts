/** Most distinct names found for one page in a minute; a person writing never comes near it. */
const mostAMinute = 200;
const minute = 60_000;

/**
 * How many names a page may have looked up. A page that inserts candidate names after each key of the
 * person's could otherwise use the check to ask who is on a list.
 */
export class NameAllowance {
  private used: { at: number; count: number }[] = [];

  has(now: number): boolean {
    this.used = this.used.filter(({ at }) => now - at < minute);
    return this.used.reduce((sum, { count }) => sum + count, 0) < mostAMinute;
  }

  use(now: number, count: number): void {
    if (count > 0) this.used.push({ at: now, count });
  }
}
