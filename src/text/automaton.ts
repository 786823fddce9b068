import type { Board } from './board.ts';
import type { Grammar, TokenMark } from './grammar.ts';
import { NumberSets } from './number-sets.ts';
import { Pairs } from './pairs.ts';
import { closesBit, opensBit, States } from './states.ts';
import { symbolsOfSign } from './symbols.ts';
import { widened } from './widened.ts';

/**
 * A step as a number: the place it leads to, above two bits for the brackets. Where brackets differ a
 * token leads to several places; then the number says where in the notes a list of steps is, below zero.
 */
const nowhere = 0;
/** No step has this number. */
const unknown = -0x80000000;
const stepTo = (place: number, brackets: number): number => (place << 2) | brackets;

const nothing: TokenMark[] = [];

/** How many times 32 bits tell what leads on; `stepByLetter` has them in full. */
const width = 8;

/** Of the 32 bits of a hash, those that do not say where a step looked up of late is kept. */
const recentShift = 20;

/** Up to so many numbers, two for each way out of a state, are looked at one by one. */
const mostAsked = 200;

/** Places kept before all are forgotten: ordinary writing makes a few thousand. */
const mostPlaces = 30_000;

/**
 * One layer of the cascade, compiled. A place is all the states in which one may be at once; what it
 * leads to is worked out when a text first comes by, and kept, so that a token costs one look-up
 * however many patterns have begun. Places are numbered from 1, which is the start.
 */
export class Automaton {
  private readonly nfa: States;
  /** By sign, what of it this layer can tell apart: a letter, numbered from 1. Signs that differ in nothing else share one. */
  private letters = new Int32Array(64);
  /** The symbols of each letter. */
  private readonly meanings = new NumberSets();
  /** By letter, `width` times 32 bits: those that stand for its symbols, see `bitOf`. */
  private says = new Int32Array(256);

  /** The states of each place, each above two bits for the brackets passed on the way to it since the last token. */
  private readonly places = new NumberSets();
  /** By place, the same for the symbols that lead on from there. */
  private waits = new Int32Array(256);
  /** By place, where its marks and gaps are noted; 0 where it has neither, and being there may be for nothing. */
  private lively = new Int32Array(64);
  /**
   * Lists, each after its length. Of a place: the kinds of mark that end there, above two bits for their
   * brackets; then how many gaps begin there, and of each its brackets and the list of places where one
   * stands after skipping none, one, two … tokens. Of a token that leads to several places: the steps.
   */
  private notes = new Int32Array(64);
  private noted = 1;
  /** Steps by place and letter of a token, or by place and (below zero) symbol of a mark: those that the bits do not rule out. */
  private readonly steps = new Pairs();
  /**
   * Steps looked up of late, in pairs: a place above a letter, and the step. What comes to lie on another puts it
   * out. A text is read again and again while it is written, and then hardly any step is looked up twice.
   */
  private readonly recent = new Int32Array(2 << (32 - recentShift));
  /** The same for the start, which every token asks, by sign. */
  private first = new Int32Array(64).fill(unknown);

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

  // What is learned at hand: states by brackets, those of a place to be, and 1 for each of these.
  private readonly led: readonly number[][] = [[], [], [], []];
  private readonly row: number[] = [];
  private readonly seen: Uint8Array;
  /** By symbol, 1 while it is one of those looked for. */
  private readonly said: Uint8Array;

  constructor(grammars: readonly Grammar[]) {
    this.nfa = new States(grammars);
    this.seen = new Uint8Array(this.nfa.count << 2);
    this.said = new Uint8Array(this.nfa.alphabet.length);
    this.placeOf([0]);
    if (this.places.list(1).some((one) => this.nfa.gaps.has(one >> 2)))
      throw new Error('A pattern may not begin with a gap');
  }

  private forget(): void {
    this.places.clear();
    this.steps.clear();
    this.recent.fill(0);
    this.first.fill(unknown);
    this.noted = 1;
    this.placeOf([0]);
  }

  /** Finds every pattern in the tokens; of those that begin alike and mean alike the longest is kept. */
  run(board: Board): TokenMark[] {
    if (this.places.size > mostPlaces) this.forget();
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
    const { alphabet } = this.nfa;
    let any = false;
    // From the last to the first, so that each row is in the order in which the marks were found.
    for (let at = found.length - 1; at >= 0; at--) {
      const { symbol, from } = found[at]!;
      if (alphabet[symbol] !== 1) continue;
      this.nexts[at] = this.heads[from]!;
      this.heads[from] = at;
      any = true;
    }
    return any;
  }

  /** Goes on from a place before token `at`. `opened` and `closed` are where the mark begins and ends, -1 for not said. */
  private visit(place: number, at: number, opened: number, closed: number): void {
    const { limit, heads, hyphens } = this;
    for (;;) {
      const lively = this.lively[place]!;
      if (lively !== 0) {
        this.accept(lively, at, opened, closed);
        this.skip(lively, at, opened, closed);
      }
      if (at >= limit) return;
      if (heads[at]! >= 0) this.takeMarked(place, at, opened, closed);
      if (hyphens[at] === 1 && at > this.from) this.visit(place, at + 1, opened, closed);
      const step = this.stepByLetter(place, at);
      if (step === nowhere) return;
      if (step < 0) return this.take(step, at, at + 1, opened, closed);
      // One way on, as nearly always.
      if (step & opensBit) opened = at;
      if (step & closesBit) closed = at;
      place = step >> 2;
      at++;
    }
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
      const list = -step;
      const end = list + this.notes[list]!;
      for (let one = list + 1; one <= end; one++) this.take(this.notes[one]!, at, next, opened, closed);
      return;
    }
    this.visit(step >> 2, next, step & opensBit ? at : opened, step & closesBit ? at : closed);
  }

  private skip(note: number, at: number, opened: number, closed: number): void {
    let gap = note + this.notes[note]! + 2;
    for (let left = this.notes[gap - 1]!; left > 0; left--) {
      const brackets = this.notes[gap]!;
      const count = this.notes[gap + 1]!;
      const reach = gap + 2;
      gap = reach + count;
      const first = brackets & opensBit ? at : opened;
      const last = brackets & closesBit ? at : closed;
      for (let skip = 0; skip < count; skip++) {
        const to = this.notes[reach + skip]!;
        if (!this.isDead(to, at + skip)) this.visit(to, at + skip, first, last);
        // Nothing is left to skip.
        if (at + skip >= this.limit) break;
      }
    }
  }

  /** Whether nothing can come of being here: the fate of nearly every skip of a gap. */
  private isDead(place: number, at: number): boolean {
    if (this.lively[place] !== 0) return false;
    if (at >= this.limit) return true;
    return this.heads[at]! < 0 && this.hyphens[at] === 0 && this.stepByLetter(place, at) === nowhere;
  }

  private accept(note: number, at: number, opened: number, closed: number): void {
    const end = note + this.notes[note]!;
    for (let one = note + 1; one <= end; one++) {
      const brackets = this.notes[one]!;
      const kind = this.nfa.kinds[brackets >> 2]!;
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
    if (sign >= this.first.length) this.first = widened(this.first, sign, unknown);
    return (this.first[sign] = step);
  }

  private stepByLetter(place: number, at: number): number {
    const sign = this.signs[at]!;
    const letter = this.letters[sign] || this.letterOf(sign);
    if ((place | letter) > 0xffff) return this.lookUp(place, letter);
    const { recent } = this;
    const key = (place << 16) | letter;
    const slot = (Math.imul(key, 0x9e3779b1) >>> recentShift) << 1;
    if (recent[slot] === key) return recent[slot + 1]!;
    const step = this.lookUp(place, letter);
    recent[slot] = key;
    recent[slot + 1] = step;
    return step;
  }

  private lookUp(place: number, letter: number): number {
    const { waits, says } = this;
    const wait = place * width;
    const say = letter * width;
    // Mostly nothing waits for what comes: no step to nowhere need be kept then, or looked for.
    if (
      ((waits[wait]! & says[say]!) |
        (waits[wait + 1]! & says[say + 1]!) |
        (waits[wait + 2]! & says[say + 2]!) |
        (waits[wait + 3]! & says[say + 3]!) |
        (waits[wait + 4]! & says[say + 4]!) |
        (waits[wait + 5]! & says[say + 5]!) |
        (waits[wait + 6]! & says[say + 6]!) |
        (waits[wait + 7]! & says[say + 7]!)) ===
      0
    )
      return nowhere;
    return this.steps.get(place, letter) ?? this.learn(place, letter);
  }

  private stepBySymbol(place: number, symbol: number): number {
    const bit = bitOf(symbol);
    if ((this.waits[place * width + (bit >> 5)]! & (1 << (bit & 31))) === 0) return nowhere;
    return this.steps.get(place, ~symbol) ?? this.learn(place, ~symbol);
  }

  private letterOf(sign: number): number {
    const symbols = symbolsOfSign(sign).filter((symbol) => this.nfa.alphabet[symbol] === 1);
    const letter = this.meanings.numberOf(symbols);
    if ((letter + 1) * width - 1 >= this.says.length)
      this.says = widened(this.says, (letter + 1) * width - 1);
    for (const symbol of symbols) note(this.says, letter, symbol);
    if (sign >= this.letters.length) this.letters = widened(this.letters, sign);
    return (this.letters[sign] = letter);
  }

  private learn(place: number, key: number): number {
    const { places, meanings, led, said } = this;
    const first = key < 0 ? 0 : meanings.start(key);
    const last = key < 0 ? 0 : meanings.end(key);
    for (let one = first; one < last; one++) said[meanings.member(one)] = 1;
    const end = places.end(place);
    for (let at = places.start(place); at < end; at++) {
      const reached = places.member(at);
      if (key < 0) this.follow(reached >> 2, ~key, led[reached & 3]!);
      else this.followAll(reached >> 2, key, led[reached & 3]!);
    }
    for (let one = first; one < last; one++) said[meanings.member(one)] = 0;
    const steps: number[] = [];
    for (let brackets = 0; brackets < 4; brackets++) {
      const on = led[brackets]!;
      if (on.length === 0) continue;
      steps.push(stepTo(this.placeOf(on), brackets));
      on.length = 0;
    }
    const step = steps.length < 2 ? (steps[0] ?? nowhere) : -this.write([steps.length, ...steps]);
    this.steps.set(place, key, step);
    return step;
  }

  /** Adds where a symbol leads from a state. */
  private follow(state: number, symbol: number, on: number[]): void {
    const to = this.nfa.after(state, symbol);
    if (to !== 0) on.push(to);
  }

  /** Adds where a letter leads, of which all symbols are `said`. */
  private followAll(state: number, letter: number, on: number[]): void {
    const { edges } = this.nfa;
    const start = edges.start(state);
    const end = edges.end(state);
    // Most states have one way out, and a letter dozens of symbols; the start has thousands of ways.
    if (end - start < mostAsked) {
      for (let at = start; at < end; at += 2)
        if (this.said[edges.values[at]!] === 1) on.push(edges.values[at + 1]!);
      return;
    }
    const last = this.meanings.end(letter);
    for (let one = this.meanings.start(letter); one < last; one++)
      this.follow(state, this.meanings.member(one), on);
  }

  /** The place of being in any of these states, and in all that can be reached from them without a token. */
  private placeOf(from: readonly number[]): number {
    const { row, seen, places } = this;
    row.length = 0;
    for (const state of from) this.reach(state, 0);
    for (const one of row) seen[one] = 0;
    const before = places.size;
    const place = places.numberOf(row);
    if (place > before) this.describe(place);
    return place;
  }

  private reach(state: number, brackets: number): void {
    const one = (state << 2) | brackets;
    if (this.seen[one] === 1) return;
    this.seen[one] = 1;
    this.row.push(one);
    const { free } = this.nfa;
    const end = free.end(state);
    for (let at = free.start(state); at < end; at++) {
      const to = free.values[at]!;
      this.reach(to >> 2, brackets | (to & 3));
    }
  }

  /** Notes what there is to know of a new place. */
  private describe(place: number): void {
    const { edges, accepts } = this.nfa;
    if (place >= this.lively.length) this.lively = widened(this.lively, place);
    if ((place + 1) * width - 1 >= this.waits.length)
      this.waits = widened(this.waits, (place + 1) * width - 1);
    this.waits.fill(0, place * width, (place + 1) * width);
    const states = this.places.list(place);
    const ends: number[] = [];
    for (const one of states) {
      const state = one >> 2;
      for (let at = edges.start(state); at < edges.end(state); at += 2)
        note(this.waits, place, edges.values[at]!);
      for (let at = accepts.start(state); at < accepts.end(state); at++)
        ends.push((accepts.values[at]! << 2) | (one & 3));
    }
    const gaps = this.gapsOf(states);
    this.lively[place] =
      ends.length > 0 || gaps.length > 0
        ? this.write([ends.length, ...ends, gaps.length, ...gaps.flat()])
        : 0;
  }

  /** Of each gap its brackets, how many places follow, and those. */
  private gapsOf(states: readonly number[]): number[][] {
    const gaps: number[][] = [];
    for (let brackets = 0; brackets < 4; brackets++) {
      const wide: { most: number; to: number }[] = [];
      for (const one of states) {
        const gap = (one & 3) === brackets ? this.nfa.gaps.get(one >> 2) : undefined;
        if (gap) wide.push(gap);
      }
      if (wide.length === 0) continue;
      const reach: number[] = [];
      for (let skip = 0; skip <= Math.max(...wide.map(({ most }) => most)); skip++) {
        reach.push(this.placeOf(wide.filter(({ most }) => most >= skip).map(({ to }) => to)));
      }
      gaps.push([brackets, reach.length, ...reach]);
    }
    return gaps;
  }

  /** Where in the notes these numbers are from now on. */
  private write(numbers: readonly number[]): number {
    const start = this.noted;
    this.noted += numbers.length;
    if (this.noted > this.notes.length) this.notes = widened(this.notes, this.noted);
    this.notes.set(numbers, start);
    return start;
  }
}

/** Which of 256 bits stands for a symbol; others have it too, so that it rules out and never in. */
const bitOf = (symbol: number): number => Math.imul(symbol + 1, 0x9e3779b1) >>> 24;

function note(bits: Int32Array, of: number, symbol: number): void {
  const bit = bitOf(symbol);
  bits[of * width + (bit >> 5)]! |= 1 << (bit & 31);
}
