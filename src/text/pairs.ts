const empty = -1;

/** A table from two whole numbers to one, all in one piece of memory, so that a look-up waits for it once. */
export class Pairs {
  private slots = new Int32Array(3 * 256).fill(empty);
  private mask = 255;
  size = 0;

  /** What was set for these, or undefined. `a` is never negative. */
  get(a: number, b: number): number | undefined {
    const { slots, mask } = this;
    for (let slot = place(a, b) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const key = slots[at]!;
      if (key === a && slots[at + 1] === b) return slots[at + 2]!;
      if (key === empty) return undefined;
    }
  }

  set(a: number, b: number, value: number): void {
    if (++this.size * 4 > this.mask * 3) this.grow();
    this.put(a, b, value);
  }

  clear(): void {
    this.slots.fill(empty);
    this.size = 0;
  }

  private put(a: number, b: number, value: number): void {
    let slot = place(a, b) & this.mask;
    while (this.slots[slot * 3] !== empty) slot = (slot + 1) & this.mask;
    const at = slot * 3;
    this.slots[at] = a;
    this.slots[at + 1] = b;
    this.slots[at + 2] = value;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2).fill(empty);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < old.length; at += 3)
      if (old[at] !== empty) this.put(old[at]!, old[at + 1]!, old[at + 2]!);
  }
}

function place(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
