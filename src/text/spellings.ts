/** Entries of one half: the words of a language that somebody uses, and some. */
const half = 10_000;
/** Twice that and more, so that a look-up seldom meets a stranger; a power of two. */
const slots = 1 << 15;
/** A row of strangers longer than this is no accident: what is behind it is not kept. */
const longestRow = 32;
const seed = Math.floor(Math.random() * 0x7fffffff);

function hashOf(text: string, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function stands(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at++)
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

class Half<Kept> {
  size = 0;
  /** One more than the place of an entry; 0 where nothing is. */
  private readonly places = new Int32Array(slots);
  private readonly hashes = new Int32Array(half);
  private spellings: string[] = [];
  private kept: Kept[] = [];

  find(hash: number, text: string, start: number, end: number): Kept | undefined {
    for (let slot = hash & (slots - 1), row = 0; row < longestRow; slot = (slot + 1) & (slots - 1), row++) {
      const place = this.places[slot]! - 1;
      if (place < 0) return undefined;
      if (this.hashes[place] === hash && stands(this.spellings[place]!, text, start, end))
        return this.kept[place];
    }
    return undefined;
  }

  keep(hash: number, spelling: string, kept: Kept): void {
    for (let slot = hash & (slots - 1), row = 0; row < longestRow; slot = (slot + 1) & (slots - 1), row++) {
      if (this.places[slot] !== 0) continue;
      this.hashes[this.size] = hash;
      this.spellings.push(spelling);
      this.kept.push(kept);
      this.places[slot] = ++this.size;
      return;
    }
  }

  clear(): void {
    this.size = 0;
    this.places.fill(0);
    this.spellings = [];
    this.kept = [];
  }
}

/**
 * What is known of spellings, found where they stand in a text without cutting them out of it. Those
 * that have not come up for long are forgotten, half at a time, and the usual ones never.
 */
export class Spellings<Kept> {
  private young = new Half<Kept>();
  private old = new Half<Kept>();

  /** What is kept of the stretch of a text from `start` to before `end`, as UTF-16 offsets. */
  find(text: string, start: number, end: number): Kept | undefined {
    const hash = hashOf(text, start, end);
    const fresh = this.young.find(hash, text, start, end);
    if (fresh !== undefined) return fresh;
    const kept = this.old.find(hash, text, start, end);
    if (kept !== undefined) this.put(hash, text.slice(start, end), kept);
    return kept;
  }

  keep(spelling: string, kept: Kept): void {
    this.put(hashOf(spelling, 0, spelling.length), spelling, kept);
  }

  private put(hash: number, spelling: string, kept: Kept): void {
    if (this.young.size >= half) {
      const { old } = this;
      old.clear();
      this.old = this.young;
      this.young = old;
    }
    this.young.keep(hash, spelling, kept);
  }
}
