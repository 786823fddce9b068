import { forms, formsOf, type Form } from './name-forms.ts';
import { lists, type List, type Person } from './person.ts';
import { siphash, type Key } from './siphash.ts';

/**
 * Name lists as keyed fingerprints: what is kept of a list once it has been read. Whoever has the
 * fingerprints without the key learns how many there are and nothing else; whoever has both can try
 * names one by one. No name, year group or order of the list is in it.
 */
export type RosterData = {
  /** Three 32-bit numbers a fingerprint: high half, low half, and what it stands for. */
  table: Uint32Array;
  people: Record<List, number>;
};

export type NameHit = { list: List; form: Form };

/** Set on fingerprints of a word with which some form of a name begins. */
const beginsName = 1 << 31;
const bit = (list: List, form: Form): number =>
  1 << (lists.indexOf(list) * forms.length + forms.indexOf(form));

/** Most words any form of a name has; longer ones are cut, so that a look-up has an end. */
export const mostWords = 6;

/** Turns people into fingerprints. The people themselves are not kept. */
export function fingerprint(people: Iterable<Person>, key: Key, fold: (text: string) => string): RosterData {
  const meaning = new Map<string, number>();
  const counts: Record<List, number> = { pupil: 0, staff: 0, parent: 0 };
  const add = (words: string, bits: number): void => {
    const { hi, lo } = siphash(key, words);
    const id = `${hi}.${lo}`;
    meaning.set(id, (meaning.get(id) ?? 0) | bits);
  };
  for (const person of people) {
    counts[person.list]++;
    for (const { form, words } of formsOf(person, fold)) {
      const cut = words.slice(0, mostWords);
      add(cut.join(' '), bit(person.list, form));
      add(cut[0]!, beginsName);
    }
  }
  // In the order of the hashes, so that nothing of the list's own order is left.
  const ids = [...meaning.keys()].sort();
  const table = new Uint32Array(ids.length * 3);
  ids.forEach((id, index) => {
    const [hi, lo] = id.split('.');
    table.set([Number(hi), Number(lo), meaning.get(id)! >>> 0], index * 3);
  });
  return { table, people: counts };
}

export const noPeople: RosterData = { table: new Uint32Array(0), people: { pupil: 0, staff: 0, parent: 0 } };

type Seen = { begins: boolean; hits: readonly NameHit[] };
const nothing: Seen = { begins: false, hits: [] };
const mostSeen = 20_000;

/** Answers "is this somebody's name?" for folded words. */
export interface Names {
  readonly empty: boolean;
  /** Whether some name on a list begins with this word. */
  begins(word: string): boolean;
  /** Whose name these words could be, in which form. */
  find(words: string): readonly NameHit[];
}

/** Names as they are kept; asking costs the same for ten names and for ten thousand. */
export class Roster implements Names {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly seen = new Map<string, Seen>();

  constructor(
    private readonly data: RosterData,
    private readonly key: Key,
  ) {
    const count = data.table.length / 3;
    let size = 16;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (let entry = 0; entry < count; entry++) {
      let slot = (data.table[entry * 3 + 1]! & this.mask) >>> 0;
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot] = entry;
    }
  }

  get empty(): boolean {
    return this.data.table.length === 0;
  }

  begins(word: string): boolean {
    return this.look(word).begins;
  }

  find(words: string): readonly NameHit[] {
    return this.look(words).hits;
  }

  private look(words: string): Seen {
    const known = this.seen.get(words);
    if (known) return known;
    if (this.seen.size >= mostSeen) this.seen.clear();
    const answer = this.compute(words);
    this.seen.set(words, answer);
    return answer;
  }

  private compute(words: string): Seen {
    const { hi, lo } = siphash(this.key, words);
    const { table } = this.data;
    let slot = (lo & this.mask) >>> 0;
    for (;;) {
      const entry = this.slots[slot]!;
      if (entry === -1) return nothing;
      if (table[entry * 3] === hi && table[entry * 3 + 1] === lo) {
        return meaningOf(table[entry * 3 + 2]!);
      }
      slot = (slot + 1) & this.mask;
    }
  }
}

function meaningOf(bits: number): Seen {
  const hits: NameHit[] = [];
  for (const list of lists) for (const form of forms) if (bits & bit(list, form)) hits.push({ list, form });
  return { begins: (bits & beginsName) !== 0, hits };
}
