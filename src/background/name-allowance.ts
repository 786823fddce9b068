import type { Lists, Names, Unit } from '../people/roster.ts';

/** Most distinct names found for one tab in a minute; a person writing never comes near it. */
const mostAMinute = 200;
const minute = 60_000;

/**
 * How many names a tab may have looked up. A page that inserts candidate names after each key of the
 * person's could otherwise use the check to ask who is on a list.
 */
export class NameAllowance {
  private readonly found = new Map<string, number>();

  /** Whether this name may still be told of, at a time in milliseconds. */
  take(name: string, now: number): boolean {
    this.forgetOld(now);
    if (!this.found.has(name) && this.found.size >= mostAMinute) return false;
    // Told of again, it stays one name, and its minute begins anew.
    this.found.delete(name);
    this.found.set(name, now);
    return true;
  }

  isFresh(now: number): boolean {
    this.forgetOld(now);
    return this.found.size === 0;
  }

  private forgetOld(now: number): void {
    for (const [name, at] of this.found) {
      if (now - at < minute) return;
      this.found.delete(name);
    }
  }
}

/** A roster that answers as long as the allowance lasts, even in the middle of one text. */
export class AllowedNames implements Names {
  /** Whether a name was kept back. */
  spent = false;

  constructor(
    private readonly names: Names,
    private readonly allowance: NameAllowance,
    private readonly now: number,
  ) {}

  get empty(): boolean {
    return this.names.empty;
  }

  get edition(): number {
    return this.names.edition;
  }

  unit(words: string): Unit | undefined {
    return this.names.unit(words);
  }

  full(forename: Unit, surname: Unit): Lists {
    return this.names.full(forename, surname);
  }

  initialFirst(letter: string, surname: Unit): Lists {
    return this.names.initialFirst(letter, surname);
  }

  initialLast(forename: Unit, letter: string): Lists {
    return this.names.initialLast(forename, letter);
  }

  near(word: string): readonly Unit[] {
    return this.names.near(word);
  }

  mayTell(words: string): boolean {
    const may = this.allowance.take(words, this.now);
    if (!may) this.spent = true;
    return may;
  }
}

/** One a tab, and not one a port: a page in bad hands may open as many ports as it likes. */
export class Allowances {
  private readonly byTab = new Map<number | undefined, NameAllowance>();

  of(tab: number | undefined, now: number): NameAllowance {
    for (const [id, one] of this.byTab) if (id !== tab && one.isFresh(now)) this.byTab.delete(id);
    let allowance = this.byTab.get(tab);
    if (!allowance) this.byTab.set(tab, (allowance = new NameAllowance()));
    return allowance;
  }
}
