/** What a function is at `x`; writes its slope into `slope`. */
export type Slope = (x: Float64Array, slope: Float64Array) => number;

const memory = 8;
/** Share of the fall that the slope promises which a step has to bring, and how often it is halved for it. */
const enough = 1e-4;
const halvings = 30;
/** Falls smaller than this, as a share of the value, end the search. */
const still = 1e-7;

type Move = { by: Float64Array; turn: Float64Array; product: number };

/**
 * The least of a smooth convex function, from `x` on, which is changed in place: L-BFGS with steps halved until
 * they bring enough (Nocedal and Wright, “Numerical Optimization”, 2nd edition, algorithms 7.4 and 3.1).
 */
export function minimise(valueAt: Slope, x: Float64Array, rounds: number): Float64Array {
  let slope = new Float64Array(x.length);
  let next = new Float64Array(x.length);
  const tried = new Float64Array(x.length);
  let value = valueAt(x, slope);
  const moves: Move[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = wayDown(slope, moves);
    let promise = dot(way, slope);
    if (promise >= 0) {
      moves.length = 0;
      for (let at = 0; at < x.length; at++) way[at] = -slope[at]!;
      promise = dot(way, slope);
    }
    if (promise === 0) return x;
    let step = moves.length === 0 ? 1 / Math.sqrt(-promise) : 1;
    let reached = Number.POSITIVE_INFINITY;
    for (let halved = 0; halved < halvings; halved++, step /= 2) {
      for (let at = 0; at < x.length; at++) tried[at] = x[at]! + step * way[at]!;
      reached = valueAt(tried, next);
      if (reached <= value + enough * step * promise) break;
    }
    if (!(reached < value)) return x;
    const move = { by: new Float64Array(x.length), turn: new Float64Array(x.length), product: 0 };
    for (let at = 0; at < x.length; at++) {
      move.by[at] = tried[at]! - x[at]!;
      move.turn[at] = next[at]! - slope[at]!;
    }
    move.product = dot(move.by, move.turn);
    if (move.product > 0) moves.push(move);
    if (moves.length > memory) moves.shift();
    x.set(tried);
    [slope, next] = [next, slope];
    const fall = value - reached;
    value = reached;
    if (fall < still * Math.abs(value)) return x;
  }
  return x;
}

/** The slope turned by what the last moves tell of its curves, downwards. */
function wayDown(slope: Float64Array, moves: readonly Move[]): Float64Array {
  const way = slope.map((one) => -one);
  const shares: number[] = [];
  for (let at = moves.length - 1; at >= 0; at--) {
    const { by, turn, product } = moves[at]!;
    const share = dot(by, way) / product;
    shares[at] = share;
    for (let place = 0; place < way.length; place++) way[place]! -= share * turn[place]!;
  }
  const last = moves.at(-1);
  if (last) {
    const scale = last.product / dot(last.turn, last.turn);
    for (let place = 0; place < way.length; place++) way[place]! *= scale;
  }
  for (const [at, { by, turn, product }] of moves.entries()) {
    const share = shares[at]! - dot(turn, way) / product;
    for (let place = 0; place < way.length; place++) way[place]! += share * by[place]!;
  }
  return way;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
