import { minimise, type Slope } from './lbfgs.ts';

/** Rows of features, each as often as it is there: the features of row r are columns[starts[r]..starts[r + 1]]. */
export type Rows = { starts: Int32Array; columns: Int32Array; width: number };

export type Fit = { weights: Float64Array; bias: number };

/** A fit is still enough after so many. */
const rounds = 60;
/** How much of a feature’s freedom comes from how unevenly it stands among the answers, and the most that can be. */
const uneven = 0.5;
const mostUneven = 3;

/**
 * Logistic regression with an L2 penalty: no chance in it, so that the same texts give the same weights.
 * `answers` is 1 or 0 a row; `counts` says how often a row counts, 0 for never.
 * What stands unevenly among the answers is penalised less, after Wang and Manning, “Baselines and Bigrams” (2012).
 */
export function fit(rows: Rows, answers: Uint8Array, counts: Float64Array, penalty: number): Fit {
  const { starts, columns, width } = rows;
  const scales = scalesOf(rows, answers, counts);
  const weights = new Float64Array(width);
  const used = [...counts.keys()].filter((row) => counts[row] !== 0);
  /** Of the weights before scaling, and of the bias, which is last. */
  const lossAt: Slope = (inner, slope) => {
    const bias = inner[width]!;
    let loss = 0;
    for (let at = 0; at < width; at++) {
      weights[at] = inner[at]! * scales[at]!;
      loss += (penalty / 2) * inner[at]! * inner[at]!;
    }
    slope.fill(0);
    for (const row of used) {
      const [from, to] = [starts[row]!, starts[row + 1]!];
      let sum = bias;
      for (let at = from; at < to; at++) sum += weights[columns[at]!]!;
      const wrong = answers[row] === 1 ? -sum : sum;
      loss += counts[row]! * (wrong > 0 ? wrong + Math.log1p(Math.exp(-wrong)) : Math.log1p(Math.exp(wrong)));
      const off = counts[row]! * (1 / (1 + Math.exp(-sum)) - answers[row]!);
      slope[width]! += off;
      for (let at = from; at < to; at++) slope[columns[at]!]! += off;
    }
    for (let at = 0; at < width; at++) slope[at] = slope[at]! * scales[at]! + penalty * inner[at]!;
    return loss;
  };
  const start = new Float64Array(width + 1);
  start[width] = -3;
  const least = minimise(lossAt, start, rounds);
  return { weights: scales.map((scale, at) => scale * least[at]!), bias: least[width]! };
}

/** How freely the weight of each feature may move: more where it is met with one answer far more often than with the other. */
function scalesOf({ starts, columns, width }: Rows, answers: Uint8Array, counts: Float64Array): Float64Array {
  const seen = [new Float64Array(width).fill(1), new Float64Array(width).fill(1)] as const;
  const all: [number, number] = [1, 1];
  for (const [row, answer] of answers.entries()) {
    if (counts[row] === 0) continue;
    const side = answer === 1 ? 1 : 0;
    all[side]++;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) seen[side][columns[at]!]!++;
  }
  return seen[1].map((met, at) => {
    const ratio = Math.abs(Math.log(met / all[1] / (seen[0][at]! / all[0])));
    return 1 - uneven + uneven * Math.min(mostUneven, ratio);
  });
}

/** The log-odds of one row. */
export function oddsOf({ starts, columns }: Rows, row: number, { weights, bias }: Fit): number {
  let sum = bias;
  for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += weights[columns[at]!]!;
  return sum;
}
