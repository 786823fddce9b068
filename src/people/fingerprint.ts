import { spellingsOf, type Spellings } from './name-forms.ts';
import { lists, type List, type Person } from './person.ts';
import { siphash, siphashBlanked, siphashNumbers, type Key } from './siphash.ts';

/**
 * A name list as keyed fingerprints: what is kept of it once it has been read. Whoever has the
 * fingerprints without the key learns how many there are and nothing else; whoever has both can try
 * names one by one. No name, year group or order of the list is in it.
 */
export type ListPrint = {
  /** Two 32-bit numbers a fingerprint, in the order of the hashes: 56 bits of hash, 8 of what it stands for. */
  names: Uint32Array;
  /** Two numbers a fingerprint: a long word with a letter blanked out, and which word that was, hidden by the rest of the hash. */
  slips: Uint32Array;
  /** Different names; two people who share one are one. */
  people: number;
};

export type RosterData = Partial<Record<List, ListPrint>>;

/** What a fingerprint stands for. */
export const stands = {
  forename: 1,
  surname: 2,
  /** The first word of a forename or surname of several words. */
  begins: 4,
  full: 8,
  /** An initial and a surname. */
  initialFirst: 16,
  /** A forename and an initial. */
  initialLast: 32,
  /** Somebody's name as it stands on the list: what is counted. */
  person: 64,
} as const;

/** Words shorter than this have too many neighbours that are names of their own. */
export const shortestSlip = 6;

const pair = 1;
const letterFirst = 2;
const letterLast = 3;

/** Hashes of what is looked up; the same for writing and for asking. Ids are 32 bits of a word's hash. */
export const hashes = {
  unit: (key: Key, words: string) => siphash(key, words),
  full: (key: Key, forename: number, surname: number) => siphashNumbers(key, forename, surname, pair),
  initialFirst: (key: Key, letter: string, surname: number) =>
    siphashNumbers(key, letter.codePointAt(0)!, surname, letterFirst),
  initialLast: (key: Key, forename: number, letter: string) =>
    siphashNumbers(key, forename, letter.codePointAt(0)!, letterLast),
  /** A word with one letter blanked out; an asterisk is in no folded name. */
  blanked: (key: Key, word: string, at: number) => siphashBlanked(key, word, at),
  /** A word with a blank more, as one that had another letter there. */
  spread: (key: Key, word: string, at: number) => siphashBlanked(key, word, at, true),
};

/** Turns the people of one list into fingerprints, one after the other. It keeps no person. */
export class ListWriter {
  private readonly names = new Numbers();
  private readonly slips = new Numbers();
  /** Spellings and the ids of their words, while the list is read: the same names come again and again. */
  private readonly ids = new Map<string, number>();
  private readonly spelled = new Map<string, Spellings>();

  constructor(
    private readonly key: Key,
    private readonly fold: (text: string) => string,
  ) {}

  add(person: Person): void {
    const { forenames, initials } = this.half(person, 'forename');
    const { surnames } = this.half(person, 'surname');
    const { key } = this;
    let first = true;
    for (const forename of forenames) this.unit(forename, stands.forename);
    for (const surname of surnames) {
      const family = this.unit(surname, stands.surname);
      for (const letter of initials) this.note(hashes.initialFirst(key, letter, family), stands.initialFirst);
      for (const forename of forenames) {
        const given = this.unit(forename, stands.forename);
        this.note(hashes.full(key, given, family), stands.full | (first ? stands.person : 0));
        first = false;
      }
    }
    for (const letter of new Set(surnames.map((name) => firstOf(name))))
      for (const forename of forenames)
        this.note(hashes.initialLast(key, this.unit(forename, stands.forename), letter), stands.initialLast);
    const [one] = [...forenames, ...surnames];
    // Somebody with one name only is counted by it.
    if (first && one !== undefined) this.note(hashes.unit(key, one), stands.person);
    if (person.knownAs?.length)
      for (const [given, family] of spellingsOf(person, this.fold).crossed)
        this.note(
          hashes.full(key, this.unit(given, stands.forename), this.unit(family, stands.surname)),
          stands.full,
        );
  }

  finish(): ListPrint {
    return printOf(sorted(this.names, mergeMeanings), sorted(this.slips, keepBoth));
  }

  /** The spellings of one half of a name; the same forenames and surnames come again and again. */
  private half(person: Person, half: 'forename' | 'surname'): Spellings {
    const others = half === 'forename' ? person.knownAs : person.otherSurnames;
    const alone: Person = { list: person.list, forename: '', surname: '' };
    alone[half] = person[half];
    if (others?.length) {
      alone[half === 'forename' ? 'knownAs' : 'otherSurnames'] = others;
      return spellingsOf(alone, this.fold);
    }
    const key = `${half} ${person[half]}`;
    let known = this.spelled.get(key);
    if (!known) this.spelled.set(key, (known = spellingsOf(alone, this.fold)));
    return known;
  }

  /** Notes a forename or surname, once for each way it is used, and gives its id. */
  private unit(words: string, use: 1 | 2): number {
    const noted = `${use}${words}`;
    const known = this.ids.get(noted);
    if (known !== undefined) return known;
    const { key } = this;
    const hash = hashes.unit(key, words);
    const id = hash.lo;
    this.ids.set(noted, id);
    this.note(hash, use);
    const space = words.indexOf(' ');
    if (space > 0) this.note(hashes.unit(key, words.slice(0, space)), stands.begins);
    // The first letter is seldom mistyped, and there names differ.
    else if (words.length >= shortestSlip && !this.ids.has(`${3 - use}${words}`))
      for (let at = 1; at < words.length; at++) {
        const { hi, lo } = hashes.blanked(key, words, at);
        this.slips.push(hi, (lo ^ id) >>> 0);
      }
    return id;
  }

  private note({ hi, lo }: { hi: number; lo: number }, meaning: number): void {
    this.names.push(hi, ((lo & 0xffffff00) | meaning) >>> 0);
  }
}

const firstOf = (words: string): string => String.fromCodePoint(words.codePointAt(0)!);

/** Turns people of any lists into fingerprints at one go. The people themselves are not kept. */
export function fingerprint(people: Iterable<Person>, key: Key, fold: (text: string) => string): RosterData {
  const writers = new Map<List, ListWriter>();
  for (const person of people) {
    let writer = writers.get(person.list);
    if (!writer) writers.set(person.list, (writer = new ListWriter(key, fold)));
    writer.add(person);
  }
  return Object.fromEntries(
    lists.flatMap((list) => (writers.has(list) ? [[list, writers.get(list)!.finish()]] : [])),
  );
}

/** Two lists as one; a name that is on both is counted once. */
export function joinPrints(one: ListPrint, other: ListPrint): ListPrint {
  const join = (half: 'names' | 'slips'): Numbers => {
    const all = new Numbers();
    for (const table of [one[half], other[half]])
      for (let at = 0; at < table.length; at += 2) all.push(table[at]!, table[at + 1]!);
    return all;
  };
  return printOf(sorted(join('names'), mergeMeanings), sorted(join('slips'), keepBoth));
}

/** The tables of a list, with its people counted. */
export function printOf(names: Uint32Array, slips: Uint32Array): ListPrint {
  let people = 0;
  for (let at = 1; at < names.length; at += 2) if (names[at]! & stands.person) people++;
  return { names, slips, people };
}

/** Pairs of 32-bit numbers, in an array that grows. */
class Numbers {
  data = new Uint32Array(1 << 14);
  length = 0;

  push(one: number, two: number): void {
    if (this.length + 2 > this.data.length) {
      const larger = new Uint32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = one;
    this.data[this.length++] = two;
  }
}

/** What to do with two pairs that begin alike: one pair in their place, or `undefined` to keep both. */
type Merge = (one: number, other: number) => number | undefined;
const mergeMeanings: Merge = (one, other) => ((one ^ other) & 0xffffff00 ? undefined : one | other);
const keepBoth: Merge = (one, other) => (one === other ? one : undefined);

/**
 * In the order of the hashes, so that nothing of the list's own order is left. Hashes lie evenly, so
 * a first division by their upper bits leaves next to nothing to sort.
 */
function sorted({ data, length }: Numbers, merge: Merge): Uint32Array {
  const counts = new Uint32Array(0x10001);
  for (let at = 0; at < length; at += 2) counts[(data[at]! >>> 16) + 1]!++;
  for (let bucket = 0; bucket < 0x10000; bucket++) counts[bucket + 1]! += counts[bucket]!;
  const starts = counts.slice();
  const placed = new Uint32Array(length);
  for (let at = 0; at < length; at += 2) {
    const bucket = data[at]! >>> 16;
    const first = starts[bucket]! * 2;
    let to = counts[bucket]!++ * 2;
    const one = data[at]!;
    const two = data[at + 1]!;
    while (to > first && (placed[to - 2]! > one || (placed[to - 2] === one && placed[to - 1]! > two))) {
      placed[to] = placed[to - 2]!;
      placed[to + 1] = placed[to - 1]!;
      to -= 2;
    }
    placed[to] = one;
    placed[to + 1] = two;
  }
  let kept = 0;
  for (let at = 0; at < length; at += 2) {
    const same =
      kept > 0 && placed[kept - 2] === placed[at] ? merge(placed[kept - 1]!, placed[at + 1]!) : undefined;
    if (same !== undefined) placed[kept - 1] = same >>> 0;
    else {
      placed[kept++] = placed[at]!;
      placed[kept++] = placed[at + 1]!;
    }
  }
  return placed.slice(0, kept);
}
