import type { Board } from './board.ts';
import type { Grammar, TokenMark } from './grammar.ts';
import { Pairs } from './pairs.ts';
import { States, type State } from './states.ts';
import { symbolsOfSign } from './symbols.ts';

/** Whether a mark begins or ends just before the token that is read, as bits. */
const opensBit = 1;
const closesBit = 2;

/** A state's number above two bits for the brackets passed on the way to it since the last token. */
type Reached = number;

/**
 * A step as a number: the place it leads to, above two bits for the brackets. Where brackets differ a
 * token leads to several places; then the number is that of a list of steps, below zero.
 */
const nowhere = 0;
/** No step has this number. */
const unknown = -0x80000000;
const stepTo = (place: number, brackets: number): number => (place << 2) | brackets;

const nothing: TokenMark[] = [];

type Gap = {
  brackets: number;
  /** Where one stands after skipping none, one, two … tokens. */
  reach: number[];
};

/** Places kept before all are forgotten: ordinary writing makes a few thousand. */
const mostPlaces = 30_000;

/**
 * One layer of the cascade, compiled. A place is all the states in which one may be at once; what it
 * leads to is worked out when a text first comes by, and kept, so that a token costs one look-up
 * however many patterns have begun. Places are numbered from 1, which is the start.
 */
export class Automaton {
  private readonly root: State;
  private readonly all: readonly State[];
  /** 1 for each symbol that a pattern asks for. */
  private readonly alphabet: Uint8Array;
  /** What of a sign this layer can tell apart, numbered from 1; signs that differ in nothing else share a letter. */
  private letters = new Int32Array(1024);
  private readonly symbols: (readonly number[])[] = [[]];
  private readonly byMeaning = new Map<string, number>();

  private readonly places = new Map<string, number>();
  private states: (readonly Reached[])[] = [];
  private accepts: ({ kind: string; brackets: number }[] | undefined)[] = [];
  private gaps: (Gap[] | undefined)[] = [];
  /** 1 where a place accepts or has a gap, so that being there is never for nothing. */
  private lively = new Uint8Array(1024);
  /** Steps by place and letter of a token, or by place and (below zero) symbol of a mark. */
  private readonly steps = new Pairs();
  /** The same for the start, which every token asks, by sign. */
  private first = new Int32Array(1024).fill(unknown);
  private lists: number[][] = [];

  // The run at hand.
  private signs: readonly number[] = [];
  private hyphens: readonly number[] = [];
  private limit = 0;
  private from = 0;
  private marks: Board['found'] = [];
  /** The first mark at each token, and after each mark the next one there; -1 for none. */
  private heads = new Int32Array(0);
  private nexts = new Int32Array(0);
  private best: TokenMark[] = [];

  constructor(grammars: readonly Grammar[]) {
    const { root, all, alphabet } = new States(grammars);
    this.root = root;
    this.all = all;
    this.alphabet = new Uint8Array(Math.max(0, ...alphabet) + 1);
    for (const symbol of alphabet) this.alphabet[symbol] = 1;
    this.forget();
    if (this.gaps[1]) throw new Error('A pattern may not begin with a gap');
  }

  private forget(): void {
    this.places.clear();
    this.steps.clear();
    this.first.fill(unknown);
    this.lively.fill(0);
    this.states = [[]];
    this.accepts = [undefined];
    this.gaps = [undefined];
    this.lists = [[]];
    this.placeOf([this.root]);
  }

  /** Finds every pattern in the tokens; of those that begin alike and mean alike the longest is kept. */
  run(board: Board): TokenMark[] {
    if (this.states.length > mostPlaces) this.forget();
    const { signs, limits } = board;
    this.signs = signs;
    this.hyphens = board.hyphens;
    const marked = this.takeMarks(board);
    const { heads } = this;
    let { first } = this;
    let found = nothing;
    for (let from = 0; from < signs.length; from++) {
      const sign = signs[from]!;
      // Past its end the table gives nothing, which is no number either.
      let step = first[sign] ?? unknown;
      if (step === unknown) {
        step = this.firstStep(sign, from);
        ({ first } = this);
      }
      const head = marked ? heads[from]! : -1;
      if (head < 0 && step === nowhere) continue;
      this.from = from;
      this.limit = limits[from]!;
      // The start accepts nothing and has no gap: what is left of a visit is its steps.
      if (step !== nowhere) this.take(step, from, from + 1, -1, -1);
      if (head >= 0) this.takeMarked(1, from, -1, -1);
      if (this.best.length > 0) {
        if (found.length === 0) found = this.best;
        else for (const mark of this.best) found.push(mark);
        this.best = [];
      }
    }
    return found;
  }

  /** Whether any mark is there that a pattern asks for. */
  private takeMarks({ found, signs }: Board): boolean {
    if (this.heads.length < signs.length) this.heads = new Int32Array(signs.length * 2);
    if (this.nexts.length < found.length) this.nexts = new Int32Array(found.length * 2);
    this.heads.fill(-1, 0, signs.length);
    this.marks = found;
    let any = false;
    // From the last to the first, so that each row is in the order in which the marks were found.
    for (let at = found.length - 1; at >= 0; at--) {
      const { symbol, from } = found[at]!;
      if (this.alphabet[symbol] !== 1) continue;
      this.nexts[at] = this.heads[from]!;
      this.heads[from] = at;
      any = true;
    }
    return any;
  }

  /** Goes on from a place before token `at`. `opened` and `closed` are where the mark begins and ends, -1 for not said. */
  private visit(place: number, at: number, opened: number, closed: number): void {
    const lively = this.lively[place] === 1;
    if (lively) this.accept(place, at, opened, closed);
    if (at < this.limit) {
      const step = this.stepByLetter(place, at);
      if (step !== nowhere) this.take(step, at, at + 1, opened, closed);
      if (this.heads[at]! >= 0) this.takeMarked(place, at, opened, closed);
      if (this.hyphens[at] === 1 && at > this.from) this.visit(place, at + 1, opened, closed);
    }
    if (lively) this.skip(place, at, opened, closed);
  }

  /** Goes on over the marks that begin at a token. */
  private takeMarked(place: number, at: number, opened: number, closed: number): void {
    for (let mark = this.heads[at]!; mark >= 0; mark = this.nexts[mark]!) {
      const { symbol, to } = this.marks[mark]!;
      const led = this.stepBySymbol(place, symbol);
      if (led !== nowhere) this.take(led, at, to, opened, closed);
    }
  }

  private take(step: number, at: number, next: number, opened: number, closed: number): void {
    if (step < 0) {
      for (const one of this.lists[-step]!) this.take(one, at, next, opened, closed);
      return;
    }
    this.visit(step >> 2, next, step & opensBit ? at : opened, step & closesBit ? at : closed);
  }

  private skip(place: number, at: number, opened: number, closed: number): void {
    const gaps = this.gaps[place];
    if (!gaps) return;
    for (const { brackets, reach } of gaps) {
      const first = brackets & opensBit ? at : opened;
      const last = brackets & closesBit ? at : closed;
      for (let skip = 0; skip < reach.length; skip++) {
        const to = reach[skip]!;
        if (!this.isDead(to, at + skip)) this.visit(to, at + skip, first, last);
        // Nothing is left to skip.
        if (at + skip >= this.limit) break;
      }
    }
  }

  /** Whether nothing can come of being here: the fate of nearly every skip of a gap. */
  private isDead(place: number, at: number): boolean {
    if (this.lively[place] === 1) return false;
    if (at >= this.limit) return true;
    return this.heads[at]! < 0 && this.hyphens[at] === 0 && this.stepByLetter(place, at) === nowhere;
  }

  private accept(place: number, at: number, opened: number, closed: number): void {
    const accepts = this.accepts[place];
    if (!accepts) return;
    for (const { kind, brackets } of accepts) {
      const from = brackets & opensBit ? at : opened < 0 ? this.from : opened;
      const to = brackets & closesBit || closed < 0 ? at : closed;
      if (to <= from) continue;
      let seen: TokenMark | undefined;
      for (const mark of this.best) if (mark.kind === kind) seen = mark;
      if (!seen) this.best.push({ kind, from, to });
      else if (to > seen.to || (to === seen.to && from < seen.from)) {
        seen.from = from;
        seen.to = to;
      }
    }
  }

  private firstStep(sign: number, at: number): number {
    const step = this.stepByLetter(1, at);
    if (sign >= this.first.length) {
      const wider = new Int32Array(sign * 2).fill(unknown);
      wider.set(this.first);
      this.first = wider;
    }
    return (this.first[sign] = step);
  }

  private stepByLetter(place: number, at: number): number {
    const sign = this.signs[at]!;
    const letter = this.letters[sign] || this.letterOf(sign);
    return this.steps.get(place, letter) ?? this.learn(place, letter, this.symbols[letter]!);
  }

  private stepBySymbol(place: number, symbol: number): number {
    return this.steps.get(place, ~symbol) ?? this.learn(place, ~symbol, [symbol]);
  }

  private letterOf(sign: number): number {
    const symbols = symbolsOfSign(sign).filter((symbol) => this.alphabet[symbol] === 1);
    const meaning = symbols.join(' ');
    let letter = this.byMeaning.get(meaning);
    if (letter === undefined) {
      letter = this.symbols.push(symbols) - 1;
      this.byMeaning.set(meaning, letter);
    }
    if (sign >= this.letters.length) {
      const wider = new Int32Array(sign * 2);
      wider.set(this.letters);
      this.letters = wider;
    }
    return (this.letters[sign] = letter);
  }

  private learn(place: number, key: number, symbols: readonly number[]): number {
    const led: State[][] = [[], [], [], []];
    for (const reached of this.states[place]!) {
      const state = this.all[reached >> 2]!;
      for (const symbol of symbols) {
        const to = state.after(symbol);
        if (to) led[reached & 3]!.push(to);
      }
    }
    const steps = led.flatMap((states, brackets) =>
      states.length > 0 ? [stepTo(this.placeOf(states), brackets)] : [],
    );
    const step = steps.length < 2 ? (steps[0] ?? nowhere) : 1 - this.lists.push(steps);
    this.steps.set(place, key, step);
    return step;
  }

  /** The place of being in any of these states, and in all that can be reached from them without a token. */
  private placeOf(from: readonly State[]): number {
    const reached = new Set<Reached>();
    for (const state of from) reach(reached, state, 0);
    const key = [...reached].sort((a, b) => a - b).join(' ');
    const known = this.places.get(key);
    if (known) return known;

    const states = [...reached];
    const accepts = states.flatMap((one) =>
      (this.all[one >> 2]!.accepts ?? []).map((kind) => ({ kind, brackets: one & 3 })),
    );
    const place = this.states.push(states) - 1;
    this.places.set(key, place);
    if (place >= this.lively.length) {
      const wider = new Uint8Array(place * 2);
      wider.set(this.lively);
      this.lively = wider;
    }
    this.accepts[place] = accepts.length > 0 ? accepts : undefined;
    this.gaps[place] = this.gapsOf(states);
    this.lively[place] = this.accepts[place] || this.gaps[place] ? 1 : 0;
    return place;
  }

  private gapsOf(states: readonly Reached[]): Gap[] | undefined {
    const gaps: Gap[] = [];
    for (let brackets = 0; brackets < 4; brackets++) {
      const wide: NonNullable<State['gap']>[] = [];
      for (const one of states) {
        const gap = (one & 3) === brackets ? this.all[one >> 2]!.gap : undefined;
        if (gap) wide.push(gap);
      }
      if (wide.length === 0) continue;
      const reach: number[] = [];
      for (let skip = 0; skip <= Math.max(...wide.map(({ most }) => most)); skip++) {
        reach.push(this.placeOf(wide.filter(({ most }) => most >= skip).map(({ to }) => to)));
      }
      gaps.push({ brackets, reach });
    }
    return gaps.length > 0 ? gaps : undefined;
  }
}

function reach(reached: Set<Reached>, state: State, brackets: number): void {
  const one = (state.id << 2) | brackets;
  if (reached.has(one)) return;
  reached.add(one);
  if (state.jumps) for (const to of state.jumps) reach(reached, to, brackets);
  if (state.opens) reach(reached, state.opens, brackets | opensBit);
  if (state.closes) reach(reached, state.closes, brackets | closesBit);
}
