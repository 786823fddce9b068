import type { Span } from '../../engine/span.ts';
import type { Tokens, Word } from '../tokens.ts';
import { atomOf, featuresOf, type Features } from './features.ts';
import { leanings, type Leaning } from './kinds.ts';
import { markPlace, type Model } from './model.ts';
import { rowWidth } from './step-rows.ts';
import { near } from './stretches.ts';

/**
 * What a stretch leans to, as token indices, with the words that weigh most in it. What leans too little to be
 * said by itself, and enough beside something else that is said of the stretch, is `beside`.
 */
export type Leant = { leaning: Leaning; from: number; to: number; weightiest: number[]; beside: boolean };

/**
 * A stretch as token indices, with a bit for each leaning, by place in `leanings`, that its words speak
 * against, and for each that they do not bear out where a grammar is not sure itself.
 */
export type Weighed = { from: number; to: number; against: number; unlike: number };

const count = leanings.length;
/** Words named at most, and the least share of the strongest that one has to weigh to be named. */
const mostNamed = 3;
const leastShare = 0.4;

/**
 * What was learned of whole texts was learned of short ones. In a text of more stretches than these, what is said
 * somewhere in it speaks for a leaning by so much at most, in log-odds.
 */
const few = 10;
const mostFromAfar = 0.75;

/** The rows called up at hand, each once; `tokens` has the word each stands on, -1 where it stands on none. */
type Called = { rows: number[]; tokens: number[]; size: number };
const called: Called = { rows: [], tokens: [], size: 0 };
/** What the marks of the whole text say for each leaning, and that with what the stretch at hand says. */
const start = new Int32Array(rowWidth);
const sums = new Int32Array(rowWidth);
/** What the words of each stretch say for its neighbours, a row of leanings a stretch. */
let said = new Int32Array(rowWidth * 16);

/**
 * Weighs each stretch of a text: the sum of what its words, its pairs of words, its marks and the words of
 * the stretches near it say for each leaning, against a threshold and a floor. Linear in the text.
 */
export function weigh(
  model: Model,
  tokens: Tokens,
  marks: readonly { kind: string; span: Span }[],
): { leant: Leant[]; weighed: Weighed[] } {
  const { stretches, whole, named } = featuresOf(tokens, marks);
  const { scales, biases, thresholds, besides, floors, guessFloors } = model.stored;
  start.fill(0);
  called.size = 0;
  for (const place of whole) call(model.textMarks[place]!, -1);
  takeCalled(model, start, 0);
  if (stretches.length > few)
    for (let at = 0; at < count; at++) start[at] = Math.min(start[at]!, mostFromAfar / scales[at]!);
  const leant: Leant[] = [];
  const weighed: Weighed[] = [];
  toNeighbours(model, tokens.words, named, stretches);
  for (const [place, stretch] of stretches.entries()) {
    const { from, to } = stretch;
    let [against, unlike] = [0, 0];
    sums.set(start);
    for (let by = Math.max(0, place - near); by <= place + near && by < stretches.length; by++)
      if (by !== place) for (let at = 0; at < count; at++) sums[at]! += said[by * rowWidth + at]!;
    callUp(model, tokens.words, named, stretch);
    takeCalled(model, sums, 0);
    for (let at = 0; at < count; at++) {
      const odds = sums[at]! * scales[at]! + biases[at]!;
      if (odds < floors[at]!) against |= 1 << at;
      if (odds < guessFloors[at]!) unlike |= 1 << at;
      const beside = odds < thresholds[at]!;
      if (!beside || odds >= besides[at]!)
        leant.push({ leaning: leanings[at]!, from, to, weightiest: weightiest(model, at), beside });
    }
    const names = stretch.marks.some((mark) => peopleMarks.has(mark));
    weighed.push(names ? { from, to, against: 0, unlike: 0 } : { from, to, against, unlike });
  }
  return { leant, weighed };
}

/** Whoever is named in full is meant, whatever else is said: no words speak against that. */
export const peopleMarks: ReadonlySet<number> = new Set(
  ['pupil-name', 'staff-name', 'parent-name'].map((kind) => markPlace.get(kind)!),
);

/** The place of a word that is no atom. */
const none = -2;

/** Where the weights have a word: -1 where they do not know it. */
function placeOf(model: Model, word: Word): number {
  if (word.placedBy !== model) {
    const spelling = atomOf(word);
    word.place = spelling === undefined ? none : (model.words.get(spelling) ?? -1);
    word.placedBy = model;
  }
  return word.place;
}

/** Fills `said` with what the words of each stretch say for its neighbours, each word once. */
function toNeighbours(
  model: Model,
  words: readonly Word[],
  named: readonly number[],
  stretches: readonly Features[],
): void {
  if (stretches.length < 2) return;
  const size = stretches.length * rowWidth;
  if (said.length < size) said = new Int32Array(size * 2);
  else said.fill(0, 0, size);
  const { wordsMet, firstNear } = model;
  const anyNamed = named.length > 0;
  let first = 0;
  for (const { from, to } of stretches) {
    const round = model.nextRound();
    called.size = 0;
    for (let at = from; at < to; at++) {
      if (anyNamed && named[at] === 1) continue;
      const place = placeOf(model, words[at]!);
      if (place < 0 || wordsMet[place] === round) continue;
      wordsMet[place] = round;
      call(firstNear + place, at);
    }
    takeCalled(model, said, first);
    first += rowWidth;
  }
}

function callUp(
  model: Model,
  words: readonly Word[],
  named: readonly number[],
  { from, to, marks }: Features,
): void {
  called.size = 0;
  const { wordsMet, pairsMet, firstPair } = model;
  const round = model.nextRound();
  const anyNamed = named.length > 0;
  let before = -1;
  for (let at = from; at < to; at++) {
    if (anyNamed && named[at] === 1) continue;
    const place = placeOf(model, words[at]!);
    if (place === none) continue;
    if (place >= 0) {
      if (wordsMet[place] !== round) {
        wordsMet[place] = round;
        call(place, at);
      }
      const pair = before < 0 ? undefined : model.pairs.get(before, place);
      if (pair !== undefined && pairsMet[pair] !== round) {
        pairsMet[pair] = round;
        call(firstPair + pair, at);
      }
    }
    before = place;
  }
  for (const place of marks) call(model.marks[place]!, -1);
}

function call(row: number, token: number): void {
  if (row < 0) return;
  const at = called.size++;
  called.rows[at] = row;
  called.tokens[at] = token;
}

function takeCalled({ rows }: Model, sums: Int32Array, first: number): void {
  rows.addUp(called.rows, called.size, sums, first);
}

/** The tokens whose words say most for a leaning in the stretch at hand, in the order of the text. */
function weightiest({ rows }: Model, leaning: number): number[] {
  const weights = new Map<number, number>();
  for (let at = 0; at < called.size; at++) {
    const token = called.tokens[at]!;
    if (token < 0) continue;
    const weight = rows.step(called.rows[at]!, leaning);
    weights.set(token, (weights.get(token) ?? 0) + weight);
  }
  const strongest = Math.max(0, ...weights.values());
  return [...weights]
    .filter(([, weight]) => weight > 0 && weight >= strongest * leastShare)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNamed)
    .map(([token]) => token)
    .sort((a, b) => a - b);
}
