import { widened } from './widened.ts';

/**
 * Sets of whole numbers, each kept once, all in one piece of memory, and numbered from 1 as they come.
 * A set keeps the order in which its members first came; in another order it is the same set.
 */
export class NumberSets {
  private members = new Int32Array(64);
  /** Where each set ends; the next begins there. */
  private ends = new Int32Array(16);
  /** Numbers of sets by what their members come to, 0 for none. */
  private slots = new Int32Array(32);
  size = 0;

  /** The number of this set; a new one is taken in. */
  numberOf(set: readonly number[]): number {
    const mask = this.slots.length - 1;
    let slot = mixed(set) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask)
      if (this.isSame(this.slots[slot]!, set)) return this.slots[slot]!;
    this.slots[slot] = this.add(set);
    if (this.size * 2 > mask) this.grow();
    return this.size;
  }

  /** Where the members of a set begin. */
  start(number: number): number {
    return this.ends[number - 1]!;
  }

  /** Where they end. */
  end(number: number): number {
    return this.ends[number]!;
  }

  member(at: number): number {
    return this.members[at]!;
  }

  has(number: number, member: number): boolean {
    const end = this.end(number);
    for (let at = this.start(number); at < end; at++) if (this.members[at] === member) return true;
    return false;
  }

  list(number: number): number[] {
    const list: number[] = [];
    const end = this.end(number);
    for (let at = this.start(number); at < end; at++) list.push(this.members[at]!);
    return list;
  }

  clear(): void {
    this.size = 0;
    this.slots.fill(0);
  }

  private isSame(number: number, set: readonly number[]): boolean {
    const start = this.start(number);
    if (this.end(number) - start !== set.length) return false;
    for (let at = 0; at < set.length; at++)
      if (this.members[start + at] !== set[at] && !this.has(number, set[at]!)) return false;
    return true;
  }

  private add(set: readonly number[]): number {
    const start = this.ends[this.size]!;
    const end = start + set.length;
    if (end > this.members.length) this.members = widened(this.members, end);
    for (let at = 0; at < set.length; at++) this.members[start + at] = set[at]!;
    this.size++;
    if (this.size >= this.ends.length) this.ends = widened(this.ends, this.size);
    this.ends[this.size] = end;
    return this.size;
  }

  private grow(): void {
    const mask = this.slots.length * 2 - 1;
    this.slots = new Int32Array(mask + 1);
    for (let number = 1; number <= this.size; number++) {
      let slot = mixed(this.list(number)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

/** The same for every order of the members. */
function mixed(set: readonly number[]): number {
  let sum = set.length;
  for (const member of set) {
    const one = Math.imul(member + 1, 0x9e3779b1);
    sum = (sum + Math.imul(one ^ (one >>> 15), 0x85ebca6b)) | 0;
  }
  return sum ^ (sum >>> 13);
}
