/** Entries of one half: the words of a language that somebody uses, and some. */
const half = 10_000;
/** What their letters take up together, in UTF-16 code units. */
const letters = half * 12;
/** Twice that and more, so that a look-up seldom meets a stranger; a power of two. */
const slots = 1 << 15;
/** A row of strangers longer than this is no accident: what is behind it is not kept. */
const longestRow = 32;
const seed = Math.floor(Math.random() * 0x7fffffff);

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ units[at]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

class Half<Kept> {
  private size = 0;
  /** One more than the place of an entry; 0 where nothing is. */
  private readonly places = new Int32Array(slots);
  private readonly hashes = new Int32Array(half);
  /** The letters of all entries in a row, and where those of each begin. */
  private readonly letters = new Uint16Array(letters);
  private readonly begins = new Int32Array(half + 1);
  private kept: Kept[] = [];

  find(hash: number, units: Uint16Array, start: number, end: number): Kept | undefined {
    for (let slot = hash & (slots - 1), row = 0; row < longestRow; slot = (slot + 1) & (slots - 1), row++) {
      const place = this.places[slot]! - 1;
      if (place < 0) return undefined;
      if (this.hashes[place] === hash && this.isAt(place, units, start, end)) return this.kept[place];
    }
    return undefined;
  }

  private isAt(place: number, units: Uint16Array, start: number, end: number): boolean {
    const begin = this.begins[place]!;
    if (this.begins[place + 1]! - begin !== end - start) return false;
    for (let at = start, own = begin; at < end; at++, own++)
      if (this.letters[own] !== units[at]) return false;
    return true;
  }

  /** False when it is full. */
  keep(hash: number, units: Uint16Array, start: number, end: number, kept: Kept): boolean {
    const begin = this.begins[this.size]!;
    if (this.size >= half || begin + end - start > letters) return false;
    for (let slot = hash & (slots - 1), row = 0; row < longestRow; slot = (slot + 1) & (slots - 1), row++) {
      if (this.places[slot] !== 0) continue;
      this.letters.set(units.subarray(start, end), begin);
      this.hashes[this.size] = hash;
      this.kept.push(kept);
      this.places[slot] = ++this.size;
      this.begins[this.size] = begin + end - start;
      break;
    }
    return true;
  }

  clear(): void {
    this.size = 0;
    this.places.fill(0);
    this.kept = [];
  }
}

/** Longer ones come once. In UTF-16 code units. */
const longest = 64;

/**
 * What is known of spellings, found where they stand in a text without cutting them out of it. Those
 * that have not come up for long are forgotten, half at a time, and the usual ones never. Stretches are
 * UTF-16 code units of a text, from `start` to before `end`.
 */
export class Spellings<Kept> {
  private young = new Half<Kept>();
  private old = new Half<Kept>();

  find(units: Uint16Array, start: number, end: number): Kept | undefined {
    if (end - start > longest) return undefined;
    const hash = hashOf(units, start, end);
    const fresh = this.young.find(hash, units, start, end);
    if (fresh !== undefined) return fresh;
    const kept = this.old.find(hash, units, start, end);
    if (kept !== undefined) this.put(hash, units, start, end, kept);
    return kept;
  }

  keep(units: Uint16Array, start: number, end: number, kept: Kept): void {
    if (end - start <= longest) this.put(hashOf(units, start, end), units, start, end, kept);
  }

  private put(hash: number, units: Uint16Array, start: number, end: number, kept: Kept): void {
    if (this.young.keep(hash, units, start, end, kept)) return;
    const { old } = this;
    old.clear();
    this.old = this.young;
    this.young = old;
    this.young.keep(hash, units, start, end, kept);
  }
}
