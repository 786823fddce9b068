import type { Board } from './board.ts';
import type { Grammar, TokenMark } from './grammar.ts';
import { parse, type Element } from './pattern.ts';
import { symbolOf, symbolOfWord, symbolOfWords, symbolsOfSign } from './symbols.ts';

/** A state as the patterns lay it down. `jumps` cost no token; `opens` and `closes` note where a mark begins and ends. */
class State {
  edges: Map<number, State> | undefined;
  gap: { most: number; to: State } | undefined;
  jumps: State[] | undefined;
  opens: State | undefined;
  closes: State | undefined;
  accepts: string[] | undefined;
  constructor(readonly id: number) {}
}

/** Whether a mark begins or ends just before the token that is read, or both. */
type Brackets = { opens: boolean; closes: boolean };
type Step = Brackets & { to: Place };
type Gap = Brackets & {
  /** Where one stands after skipping none, one, two … tokens. */
  reach: Place[];
};

const nowhere: readonly Step[] = [];

/**
 * All the states in which one may be at once, as one: what they lead to is worked out when a text first
 * comes by, and kept. So a token costs one look-up, however many patterns begin with it.
 */
class Place {
  readonly bySign = new Map<number, readonly Step[]>();
  readonly bySymbol = new Map<number, readonly Step[]>();
  accepts: (Brackets & { kind: string })[] | undefined;
  gaps: Gap[] | undefined;
  constructor(readonly states: readonly (Brackets & { state: State })[]) {}
}

/** Places kept before all are forgotten: ordinary writing makes a few thousand. */
const mostPlaces = 30_000;

/** One layer of the cascade, compiled. */
export class Automaton {
  private states = 0;
  private readonly root = this.newState();
  private readonly places = new Map<string, Place>();
  private start: Place | undefined;
  /** Symbols that some pattern of this layer waits for. */
  private readonly waitsFor = new Set<number>();

  // The run at hand.
  private signs: Int32Array = new Int32Array(0);
  private hyphens: Uint8Array = new Uint8Array(0);
  private limit = 0;
  private from = 0;
  private marks: Board['found'] = [];
  /** The first mark at each token, and after each mark the next one there; -1 for none. */
  private heads = new Int32Array(0);
  private nexts = new Int32Array(0);
  private best: TokenMark[] = [];

  constructor(grammars: readonly Grammar[]) {
    for (const { kind, patterns } of grammars) {
      for (const raw of patterns.replace(/\|\s*\n\s*/g, '|').split('\n')) {
        const line = raw.replace(/(^|\s)# .*$/, '').trim();
        if (line) this.add(kind, line);
      }
    }
    this.begin();
  }

  private begin(): Place {
    this.places.clear();
    const start = this.placeOf([{ state: this.root, opens: false, closes: false }]);
    if (start.gaps) throw new Error('A pattern may not begin with a gap');
    return (this.start = start);
  }

  private newState(): State {
    return new State(this.states++);
  }

  private add(kind: string, line: string): void {
    const end = this.extend(this.root, parse(line));
    if (end === this.root || this.root.accepts) throw new Error(`A pattern of “${kind}” is empty: “${line}”`);
    if (!end.accepts?.includes(kind)) (end.accepts ??= []).push(kind);
  }

  /** Lays a sequence from a state on and returns where it ends. Patterns that begin alike share their states. */
  private extend(from: State, elements: readonly Element[]): State {
    let state = from;
    for (const element of elements) {
      switch (element.type) {
        case 'open':
          state = state.opens ??= this.newState();
          break;
        case 'close':
          state = state.closes ??= this.newState();
          break;
        case 'gap':
          // Gaps of one place share a state; the longer one holds for all that meet there.
          state.gap ??= { most: element.most, to: this.newState() };
          state.gap.most = Math.max(state.gap.most, element.most);
          state = state.gap.to;
          break;
        case 'word':
          state = this.follow(state, symbolOfWord(element.norm));
          break;
        case 'kind':
          this.waitsFor.add(symbolOf(element.kind));
          state = this.follow(state, symbolOf(element.kind));
          break;
        case 'either':
          state = this.branch(state, element.options);
          break;
      }
    }
    return state;
  }

  private follow(from: State, symbol: number): State {
    const edges = (from.edges ??= new Map<number, State>());
    let next = edges.get(symbol);
    if (!next) edges.set(symbol, (next = this.newState()));
    return next;
  }

  private branch(from: State, options: readonly (readonly Element[])[]): State {
    // Single words that may stand in one place become one class, so that they cost one edge and not one each.
    const words = options.flatMap((option) =>
      option.length === 1 && option[0]!.type === 'word' ? [option[0]!.norm] : [],
    );
    const rest =
      words.length > 1
        ? options.filter((option) => option.length !== 1 || option[0]!.type !== 'word')
        : options;
    const byClass =
      words.length > 1 ? this.follow(from, symbolOfWords([...new Set(words)].sort())) : undefined;
    if (byClass && rest.length === 0) return byClass;
    const after = this.newState();
    if (byClass) (byClass.jumps ??= []).push(after);
    for (const option of rest) {
      const end = option.length === 0 ? from : this.extend(from, option);
      (end.jumps ??= []).push(after);
    }
    return after;
  }

  /** Finds every pattern in the tokens; of those that begin alike and mean alike the longest is kept. */
  run(board: Board, found: (mark: TokenMark) => void): void {
    const start = this.start && this.places.size < mostPlaces ? this.start : this.begin();
    const { signs, limits } = board;
    this.signs = signs;
    this.hyphens = board.hyphens;
    this.takeMarks(board);
    for (let from = 0; from < signs.length; from++) {
      if (this.heads[from]! < 0 && this.stepsBySign(start, signs[from]!) === nowhere) continue;
      this.from = from;
      this.limit = limits[from]!;
      this.visit(start, from, -1, -1);
      if (this.best.length > 0) {
        for (const mark of this.best) found(mark);
        this.best = [];
      }
    }
  }

  private takeMarks({ found, signs }: Board): void {
    if (this.heads.length < signs.length) this.heads = new Int32Array(signs.length * 2);
    if (this.nexts.length < found.length) this.nexts = new Int32Array(found.length * 2);
    this.heads.fill(-1, 0, signs.length);
    this.marks = found;
    // From the last to the first, so that each row is in the order in which the marks were found.
    for (let at = found.length - 1; at >= 0; at--) {
      const { symbol, from } = found[at]!;
      if (!this.waitsFor.has(symbol)) continue;
      this.nexts[at] = this.heads[from]!;
      this.heads[from] = at;
    }
  }

  /** Goes on from a place before token `at`. `opened` and `closed` are where the mark begins and ends, -1 for not said. */
  private visit(place: Place, at: number, opened: number, closed: number): void {
    if (place.accepts) this.accept(place.accepts, at, opened, closed);
    const inside = at < this.limit;
    if (inside) {
      const steps = this.stepsBySign(place, this.signs[at]!);
      for (let i = 0; i < steps.length; i++) this.take(steps[i]!, at, at + 1, opened, closed);
      for (let mark = this.heads[at]!; mark >= 0; mark = this.nexts[mark]!) {
        const { symbol, to } = this.marks[mark]!;
        const led = this.stepsBySymbol(place, symbol);
        for (let i = 0; i < led.length; i++) this.take(led[i]!, at, to, opened, closed);
      }
      if (this.hyphens[at] === 1 && at > this.from) this.visit(place, at + 1, opened, closed);
    }
    if (!place.gaps) return;
    for (const gap of place.gaps) {
      const past = gap.opens ? at : opened;
      const last = gap.closes ? at : closed;
      for (let skip = 0; skip < gap.reach.length; skip++) {
        const to = gap.reach[skip]!;
        if (!this.isDead(to, at + skip)) this.visit(to, at + skip, past, last);
        // Nothing is left to skip.
        if (at + skip >= this.limit) break;
      }
    }
  }

  private take({ to, opens, closes }: Step, at: number, next: number, opened: number, closed: number): void {
    this.visit(to, next, opens ? at : opened, closes ? at : closed);
  }

  /** Whether nothing can come of being here: the fate of nearly every skip of a gap. */
  private isDead(place: Place, at: number): boolean {
    if (place.accepts || place.gaps) return false;
    if (at >= this.limit) return true;
    return (
      this.heads[at]! < 0 && this.hyphens[at] === 0 && this.stepsBySign(place, this.signs[at]!) === nowhere
    );
  }

  private accept(accepts: NonNullable<Place['accepts']>, at: number, opened: number, closed: number): void {
    for (const { kind, opens, closes } of accepts) {
      const from = opens ? at : opened < 0 ? this.from : opened;
      const to = closes || closed < 0 ? at : closed;
      if (to <= from) continue;
      const seen = this.best.find((mark) => mark.kind === kind);
      if (!seen) this.best.push({ kind, from, to });
      else if (to > seen.to || (to === seen.to && from < seen.from)) {
        seen.from = from;
        seen.to = to;
      }
    }
  }

  private stepsBySign(place: Place, sign: number): readonly Step[] {
    const known = place.bySign.get(sign);
    if (known) return known;
    const steps = this.stepsOf(place, symbolsOfSign(sign));
    place.bySign.set(sign, steps);
    return steps;
  }

  private stepsBySymbol(place: Place, symbol: number): readonly Step[] {
    const known = place.bySymbol.get(symbol);
    if (known) return known;
    const steps = this.stepsOf(place, [symbol]);
    place.bySymbol.set(symbol, steps);
    return steps;
  }

  private stepsOf(place: Place, symbols: Iterable<number>): readonly Step[] {
    const led: (Brackets & { state: State })[] = [];
    for (const { state, opens, closes } of place.states) {
      if (!state.edges) continue;
      for (const symbol of symbols) {
        const to = state.edges.get(symbol);
        if (to) led.push({ state: to, opens, closes });
      }
    }
    if (led.length === 0) return nowhere;
    return byBrackets(led).map((group) => ({
      to: this.placeOf(group.map(({ state }) => ({ state, opens: false, closes: false }))),
      opens: group[0]!.opens,
      closes: group[0]!.closes,
    }));
  }

  /** The place of being in any of these states, and in all that can be reached from them without a token. */
  private placeOf(from: readonly (Brackets & { state: State })[]): Place {
    const reached = new Map<number, Brackets & { state: State }>();
    const reach = (state: State, opens: boolean, closes: boolean): void => {
      const key = state.id * 4 + (opens ? 2 : 0) + (closes ? 1 : 0);
      if (reached.has(key)) return;
      reached.set(key, { state, opens, closes });
      for (const to of state.jumps ?? []) reach(to, opens, closes);
      if (state.opens) reach(state.opens, true, closes);
      if (state.closes) reach(state.closes, opens, true);
    };
    for (const { state } of from) reach(state, false, false);
    const key = [...reached.keys()].sort((a, b) => a - b).join(' ');
    const known = this.places.get(key);
    if (known) return known;
    const place = new Place([...reached.values()]);
    this.places.set(key, place);
    for (const { state, opens, closes } of place.states) {
      for (const kind of state.accepts ?? []) (place.accepts ??= []).push({ kind, opens, closes });
    }
    const gaps = place.states.filter(({ state }) => state.gap);
    if (gaps.length > 0) place.gaps = byBrackets(gaps).map((group) => this.gapOf(group));
    return place;
  }

  private gapOf(group: readonly (Brackets & { state: State })[]): Gap {
    const most = Math.max(...group.map(({ state }) => state.gap!.most));
    const reach: Place[] = [];
    for (let skip = 0; skip <= most; skip++) {
      const still = group.filter(({ state }) => state.gap!.most >= skip);
      reach.push(
        this.placeOf(still.map(({ state }) => ({ state: state.gap!.to, opens: false, closes: false }))),
      );
    }
    return { opens: group[0]!.opens, closes: group[0]!.closes, reach };
  }
}

function byBrackets<T extends Brackets>(all: readonly T[]): T[][] {
  const groups: T[][] = [[], [], [], []];
  for (const one of all) groups[(one.opens ? 2 : 0) + (one.closes ? 1 : 0)]!.push(one);
  return groups.filter((group) => group.length > 0);
}
