import type { Span } from '../../engine/span.ts';
import type { Tokens } from '../tokens.ts';
import { featuresOf, type Features } from './features.ts';
import { leanings, type Leaning } from './kinds.ts';
import { pairOf, type Model } from './model.ts';

/** What a stretch leans to, as token indices, with the words that weigh most in it. */
export type Leant = { leaning: Leaning; from: number; to: number; weightiest: number[] };

const count = leanings.length;
/** Words named at most, and the least share of the strongest that one has to weigh to be named. */
const mostNamed = 3;
const leastShare = 0.4;

/**
 * Weighs each stretch of a text: the sum of what its words, its pairs of words and its marks say for
 * each leaning, against a threshold. A stretch that leans to nothing gives nothing. Linear in the text.
 */
export function weigh(model: Model, tokens: Tokens, marks: readonly { kind: string; span: Span }[]): Leant[] {
  const { stretches, whole } = featuresOf(tokens, marks);
  const { scales, biases, thresholds } = model.stored;
  const start = new Int32Array(count);
  for (const place of whole) add(start, model.textMarkRows, model.textMarks[place]!);
  const leant: Leant[] = [];
  for (const stretch of stretches) {
    const sums = Int32Array.from(start);
    eachRow(model, stretch, (rows, row) => add(sums, rows, row));
    for (let at = 0; at < count; at++) {
      if (sums[at]! * scales[at]! + biases[at]! < thresholds[at]!) continue;
      const { from, to } = stretch;
      leant.push({ leaning: leanings[at]!, from, to, weightiest: weightiest(model, stretch, at) });
    }
  }
  return leant;
}

/** The rows that a stretch calls up, each once; `token` is the word it stands on, where it stands on one. */
function eachRow(
  model: Model,
  { atoms, marks }: Features,
  visit: (rows: Int8Array, row: number, token?: number) => void,
): void {
  const seen = new Set<number>();
  let before = -1;
  for (const { at, spelling } of atoms) {
    const place = model.words.get(spelling) ?? -1;
    if (place >= 0 && !seen.has(place)) {
      seen.add(place);
      visit(model.wordRows, place, at);
    }
    if (place >= 0 && before >= 0) {
      const pair = model.pairs.get(pairOf(before, place));
      // A pair counts below zero, so that it is not taken for a word with the same number.
      if (pair !== undefined && !seen.has(-1 - pair)) {
        seen.add(-1 - pair);
        visit(model.pairRows, pair, at);
      }
    }
    before = place;
  }
  for (const place of marks) visit(model.markRows, model.marks[place]!);
}

function add(sums: Int32Array, rows: Int8Array, row: number): void {
  if (row < 0) return;
  const first = row * count;
  for (let at = 0; at < count; at++) sums[at]! += rows[first + at]!;
}

/** The tokens whose words say most for a leaning, in the order of the text. */
function weightiest(model: Model, stretch: Features, leaning: number): number[] {
  const weights = new Map<number, number>();
  eachRow(model, stretch, (rows, row, token) => {
    if (token === undefined) return;
    weights.set(token, (weights.get(token) ?? 0) + rows[row * count + leaning]!);
  });
  const strongest = Math.max(0, ...weights.values());
  return [...weights]
    .filter(([, weight]) => weight > 0 && weight >= strongest * leastShare)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNamed)
    .map(([token]) => token)
    .sort((a, b) => a - b);
}
