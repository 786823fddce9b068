import { hashes, shortestSlip, stands, type ListPrint, type RosterData } from './fingerprint.ts';
import { lists, type List } from './person.ts';
import type { Key } from './siphash.ts';

export const noPeople: RosterData = {};

/** Lists as bits, in the order of `lists`. */
export type Lists = number;
export const listsIn = (some: Lists): List[] => lists.filter((_, at) => some & (1 << at));

/** A forename or surname of the lists: a few folded words. */
export type Unit = {
  id: number;
  /** On which lists it is a forename, a surname, or begins one of several words. */
  forename: Lists;
  surname: Lists;
  begins: Lists;
};

/** Answers whose name some folded words could be. Asking costs the same for ten names and for a hundred thousand. */
export interface Names {
  readonly empty: boolean;
  /** No other names have this number: what was found of a word under it holds. */
  readonly edition: number;
  unit(words: string): Unit | undefined;
  full(forename: Unit, surname: Unit): Lists;
  initialFirst(letter: string, surname: Unit): Lists;
  initialLast(forename: Unit, letter: string): Lists;
  /** Long words of the lists from which this one is a slip of the finger away. */
  near(word: string): readonly Unit[];
  /** Whether a name that was found may be told of. */
  mayTell(words: string): boolean;
}

const mostSeen = 20_000;
let editions = 0;
const nothing: readonly Unit[] = [];

/** Names as they are kept, with the key. */
export class Roster implements Names {
  readonly edition = editions++;
  private readonly tables: { names: Table; slips: Table }[];
  private readonly seen = new Map<string, Unit | null>();
  private readonly seenNear = new Map<string, readonly Unit[]>();

  constructor(
    data: RosterData,
    private readonly key: Key,
  ) {
    const none: ListPrint = { names: new Uint32Array(0), slips: new Uint32Array(0), people: 0 };
    this.tables = lists.map((list) => {
      const { names, slips } = data[list] ?? none;
      return { names: new Table(names), slips: new Table(slips) };
    });
  }

  get empty(): boolean {
    return this.tables.every(({ names }) => names.empty);
  }

  unit(words: string): Unit | undefined {
    const known = this.seen.get(words);
    if (known !== undefined) return known ?? undefined;
    if (this.seen.size >= mostSeen) this.seen.clear();
    const { hi, lo } = hashes.unit(this.key, words);
    const unit = { id: lo, forename: 0, surname: 0, begins: 0 };
    for (let list = 0; list < this.tables.length; list++) {
      const meaning = this.tables[list]!.names.meaning(hi, lo);
      if (meaning & stands.forename) unit.forename |= 1 << list;
      if (meaning & stands.surname) unit.surname |= 1 << list;
      if (meaning & stands.begins) unit.begins |= 1 << list;
    }
    const found = unit.forename || unit.surname || unit.begins ? unit : undefined;
    this.seen.set(words, found ?? null);
    return found;
  }

  full(forename: Unit, surname: Unit): Lists {
    if (!(forename.forename & surname.surname)) return 0;
    return this.which(hashes.full(this.key, forename.id, surname.id), stands.full);
  }

  initialFirst(letter: string, surname: Unit): Lists {
    return this.which(hashes.initialFirst(this.key, letter, surname.id), stands.initialFirst);
  }

  initialLast(forename: Unit, letter: string): Lists {
    return this.which(hashes.initialLast(this.key, forename.id, letter), stands.initialLast);
  }

  near(word: string): readonly Unit[] {
    if (word.length < shortestSlip - 1) return nothing;
    const known = this.seenNear.get(word);
    if (known) return known;
    if (this.seenNear.size >= mostSeen) this.seenNear.clear();
    const found = this.findNear(word);
    this.seenNear.set(word, found);
    return found;
  }

  mayTell(): boolean {
    return true;
  }

  private findNear(word: string): readonly Unit[] {
    const ids = new Map<number, Lists>();
    const blanked = (hash: { hi: number; lo: number }): void => {
      for (let list = 0; list < this.tables.length; list++)
        for (const hidden of this.tables[list]!.slips.all(hash.hi)) {
          const id = (hidden ^ hash.lo) >>> 0;
          ids.set(id, (ids.get(id) ?? 0) | (1 << list));
        }
    };
    const units: Unit[] = [];
    const whole = (other: string): void => {
      if (other.length < shortestSlip) return;
      const unit = this.unit(other);
      if (unit) units.push(unit);
    };
    for (let at = 1; at <= word.length; at++) {
      // Another letter in its place, one left out, one too many, two the wrong way round.
      if (at < word.length) {
        blanked(hashes.blanked(this.key, word, at));
        whole(word.slice(0, at) + word.slice(at + 1));
      }
      blanked(hashes.spread(this.key, word, at));
      if (at + 1 < word.length) whole(word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));
    }
    // Which half of a name it was the slip does not say; the pair that is asked for will.
    for (const [id, on] of ids) units.push({ id, forename: on, surname: on, begins: 0 });
    return units;
  }

  private which(hash: { hi: number; lo: number }, meaning: number): Lists {
    const { hi, lo } = hash;
    let found = 0;
    for (let list = 0; list < this.tables.length; list++)
      if (this.tables[list]!.names.meaning(hi, lo) & meaning) found |= 1 << list;
    return found;
  }
}

/** Pairs of numbers in the order of the first, found by its upper bits. */
class Table {
  private readonly shift: number;
  private readonly starts: Uint32Array;

  constructor(private readonly data: Uint32Array) {
    const count = data.length / 2;
    let bits = 1;
    while (bits < 24 && 1 << bits < count / 4) bits++;
    this.shift = 32 - bits;
    this.starts = new Uint32Array((1 << bits) + 1);
    for (let at = 0; at < count; at++) this.starts[(data[at * 2]! >>> this.shift) + 1]!++;
    for (let at = 0; at < 1 << bits; at++) this.starts[at + 1]! += this.starts[at]!;
  }

  get empty(): boolean {
    return this.data.length === 0;
  }

  /** What a 56-bit hash stands for; 0 when it is not here. */
  meaning(hi: number, lo: number): number {
    const { data, starts } = this;
    const bucket = hi >>> this.shift;
    const end = starts[bucket + 1]!;
    for (let at = starts[bucket]!; at < end; at++) {
      if (data[at * 2] === hi && ((data[at * 2 + 1]! ^ lo) & 0xffffff00) === 0)
        return data[at * 2 + 1]! & 0xff;
    }
    return 0;
  }

  /** The second numbers of all pairs that begin with this one. */
  *all(first: number): Iterable<number> {
    const bucket = first >>> this.shift;
    for (let at = this.starts[bucket]!; at < this.starts[bucket + 1]!; at++)
      if (this.data[at * 2] === first) yield this.data[at * 2 + 1]!;
  }
}
