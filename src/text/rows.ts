/** A list of whole numbers for each of so many things, all in one piece of memory. */
export class Rows {
  private readonly starts: Int32Array;
  /** Row after row. */
  readonly values: Int32Array;

  /** The value at each place of `values` goes into the row that `owners` names there; each row keeps the order. */
  constructor(count: number, owners: readonly number[], values: readonly number[]) {
    this.starts = new Int32Array(count + 1);
    for (const owner of owners) this.starts[owner + 1]!++;
    for (let row = 0; row < count; row++) this.starts[row + 1]! += this.starts[row]!;
    const next = this.starts.slice();
    this.values = new Int32Array(values.length);
    for (let at = 0; at < values.length; at++) this.values[next[owners[at]!]!++] = values[at]!;
  }

  /** Where a row begins in `values`. */
  start(row: number): number {
    return this.starts[row]!;
  }

  /** Where it ends. */
  end(row: number): number {
    return this.starts[row + 1]!;
  }
}
