import { leanings } from './kinds.ts';

/** Places for leanings in a row: four whole numbers of four bytes. */
export const rowWidth = 16;
const numbersOfRow = rowWidth / 4;

/** A byte is kept by so much greater than its step, so that none is below zero and none takes from its neighbour. */
const zero = 128;
/** The lower byte of each half of a number. */
const lowBytes = 0x00ff00ff;
/** So many bytes can be added up in half a number before they run over. */
const mostAtOnce = Math.floor(0xffff / 0xff);

/**
 * Rows of a step for each leaning, a whole number from -128 to 127. A row is four numbers of four bytes, and rows
 * are added up two bytes to a number: in eight steps a row, where each leaning by itself would take fifteen.
 */
export class StepRows {
  private readonly numbers: Int32Array;

  constructor(rows: readonly Int8Array[]) {
    const steps = rows.reduce((sum, { length }) => sum + length, 0);
    this.numbers = new Int32Array((steps / leanings.length) * numbersOfRow).fill(zero * 0x0101_0101);
    let first = 0;
    for (const table of rows) {
      for (let at = 0; at < table.length; at++) {
        const leaning = at % leanings.length;
        const number = first + Math.floor(at / leanings.length) * numbersOfRow + (leaning >> 2);
        this.numbers[number]! += table[at]! << ((leaning & 3) * 8);
      }
      first += (table.length / leanings.length) * numbersOfRow;
    }
  }

  /** The step of a leaning, by its place in `leanings`. */
  step(row: number, leaning: number): number {
    const number = this.numbers[row * numbersOfRow + (leaning >> 2)]!;
    return ((number >>> ((leaning & 3) * 8)) & 0xff) - zero;
  }

  /** Adds the first `size` of these rows to `sums`, which has `rowWidth` places from `first` on. */
  addUp(rows: readonly number[], size: number, sums: Int32Array, first: number): void {
    const { numbers } = this;
    for (let done = 0; done < size; done += mostAtOnce) {
      const end = Math.min(size, done + mostAtOnce);
      let [ac, bd, eg, fh, ik, jl, mo, np] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let at = done; at < end; at++) {
        const row = rows[at]! * numbersOfRow;
        const one = numbers[row]!;
        const two = numbers[row + 1]!;
        const three = numbers[row + 2]!;
        const four = numbers[row + 3]!;
        ac = (ac + (one & lowBytes)) | 0;
        bd = (bd + ((one >>> 8) & lowBytes)) | 0;
        eg = (eg + (two & lowBytes)) | 0;
        fh = (fh + ((two >>> 8) & lowBytes)) | 0;
        ik = (ik + (three & lowBytes)) | 0;
        jl = (jl + ((three >>> 8) & lowBytes)) | 0;
        mo = (mo + (four & lowBytes)) | 0;
        np = (np + ((four >>> 8) & lowBytes)) | 0;
      }
      const nothing = (end - done) * zero;
      takeHalves(ac, bd, nothing, sums, first);
      takeHalves(eg, fh, nothing, sums, first + 4);
      takeHalves(ik, jl, nothing, sums, first + 8);
      takeHalves(mo, np, nothing, sums, first + 12);
    }
  }
}

/** Adds four sums, of which two numbers have each a half. */
function takeHalves(even: number, odd: number, nothing: number, sums: Int32Array, first: number): void {
  sums[first]! += (even & 0xffff) - nothing;
  sums[first + 1]! += (odd & 0xffff) - nothing;
  sums[first + 2]! += (even >>> 16) - nothing;
  sums[first + 3]! += (odd >>> 16) - nothing;
}
