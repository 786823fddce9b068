/** Rows of features that are there (1) or not (0): the features of row r are columns[starts[r]..starts[r + 1]]. */
export type Rows = { starts: Int32Array; columns: Int32Array; width: number };

export type Fit = { weights: Float64Array; bias: number };

const rounds = 260;
const rate = 0.05;
/** How much of a feature’s freedom comes from how unevenly it stands among the answers, and the most that can be. */
const uneven = 0.5;
const mostUneven = 3;

/**
 * Logistic regression with an L2 penalty, by Adam over all rows at once: no chance in it, so that the
 * same texts give the same weights. `answers` is 1 or 0 a row; `counts` says how often a row counts, 0 for never.
 * What stands unevenly among the answers is penalised less, after Wang and Manning, “Baselines and Bigrams” (2012).
 */
export function fit(rows: Rows, answers: Uint8Array, counts: Float64Array, penalty: number): Fit {
  const { starts, columns, width } = rows;
  const count = starts.length - 1;
  const scales = scalesOf(rows, answers, counts);
  /** Before scaling, and after. */
  const [inner, weights] = [new Float64Array(width), new Float64Array(width)];
  let bias = -3;
  const slope = new Float64Array(width);
  const [mean, spread] = [new Float64Array(width), new Float64Array(width)];
  let [biasMean, biasSpread] = [0, 0];
  for (let round = 1; round <= rounds; round++) {
    slope.fill(0);
    let biasSlope = 0;
    for (let row = 0; row < count; row++) {
      if (counts[row] === 0) continue;
      const [from, to] = [starts[row]!, starts[row + 1]!];
      let sum = bias;
      for (let at = from; at < to; at++) sum += weights[columns[at]!]!;
      const off = counts[row]! * (1 / (1 + Math.exp(-sum)) - answers[row]!);
      biasSlope += off;
      for (let at = from; at < to; at++) slope[columns[at]!]! += off;
    }
    const [fade, fadeSquare] = [1 - 0.9 ** round, 1 - 0.999 ** round];
    const step = rate * (round > rounds * 0.7 ? 0.3 : 1);
    for (let at = 0; at < width; at++) {
      const by = slope[at]! * scales[at]! + penalty * inner[at]!;
      mean[at] = 0.9 * mean[at]! + 0.1 * by;
      spread[at] = 0.999 * spread[at]! + 0.001 * by * by;
      inner[at]! -= (step * (mean[at]! / fade)) / (Math.sqrt(spread[at]! / fadeSquare) + 1e-8);
      weights[at] = inner[at]! * scales[at]!;
    }
    biasMean = 0.9 * biasMean + 0.1 * biasSlope;
    biasSpread = 0.999 * biasSpread + 0.001 * biasSlope * biasSlope;
    bias -= (step * (biasMean / fade)) / (Math.sqrt(biasSpread / fadeSquare) + 1e-8);
  }
  return { weights, bias };
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
