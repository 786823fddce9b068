import type { Grammar } from './grammar.ts';
import { Pairs } from './pairs.ts';
import { parse, type Element } from './pattern.ts';
import { Rows } from './rows.ts';
import { symbolOf, symbolOfWord, symbolOfWords } from './symbols.ts';

/** Whether a mark begins or ends at a place, as bits. */
export const opensBit = 1;
export const closesBit = 2;

/**
 * The states of one layer of the cascade, as its patterns lay them down, numbered from 0, which is the
 * root. There are tens of thousands, nearly all with one way out: so they are rows of numbers, and no things.
 */
export class States {
  readonly count: number;
  /** 1 for each symbol that some pattern waits for. */
  readonly alphabet: Uint8Array;
  /** The kinds of mark that the patterns give, by their numbers. */
  readonly kinds: readonly string[];
  /** By state, in pairs: a symbol, from the lowest up, and the state it leads to. */
  readonly edges: Rows;
  /** By state: states that cost no token, above two bits for the brackets passed on the way. */
  readonly free: Rows;
  /** By state: kinds of mark whose patterns end there. */
  readonly accepts: Rows;
  /** By state: how many tokens may be skipped there, and where that leads. */
  readonly gaps: ReadonlyMap<number, Gap>;

  constructor(grammars: readonly Grammar[]) {
    const draft = new Draft(grammars);
    this.count = draft.count;
    this.alphabet = new Uint8Array(1 + draft.symbols.reduce((most, symbol) => Math.max(most, symbol), 0));
    for (const symbol of draft.symbols) this.alphabet[symbol] = 1;
    this.kinds = draft.kinds;
    this.gaps = draft.gaps;
    this.edges = edgesOf(draft, this.alphabet.length);
    this.free = new Rows(
      draft.count,
      [...draft.jumpsFrom, ...draft.opens.keys(), ...draft.closes.keys()],
      [
        ...draft.jumpsTo.map((to) => to << 2),
        ...[...draft.opens.values()].map((to) => (to << 2) | opensBit),
        ...[...draft.closes.values()].map((to) => (to << 2) | closesBit),
      ],
    );
    this.accepts = new Rows(draft.count, draft.endsAt, draft.endsAs);
  }

  /** Where a symbol leads from a state; 0, the root, to which nothing leads, for nowhere. */
  after(state: number, symbol: number): number {
    const { edges } = this;
    const { values } = edges;
    let low = edges.start(state) >> 1;
    let high = edges.end(state) >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const here = values[middle * 2]!;
      if (here === symbol) return values[middle * 2 + 1]!;
      if (here < symbol) low = middle + 1;
      else high = middle;
    }
    return 0;
  }
}

type Gap = { most: number; to: number };

function edgesOf({ count, froms, symbols, tos }: Draft, symbolCount: number): Rows {
  const owners: number[] = [];
  const values: number[] = [];
  const bySymbol = new Rows(
    symbolCount,
    symbols,
    symbols.map((_, edge) => edge),
  );
  for (const edge of bySymbol.values) {
    owners.push(froms[edge]!, froms[edge]!);
    values.push(symbols[edge]!, tos[edge]!);
  }
  return new Rows(count, owners, values);
}

/** What is known of the states while patterns are added, in the order in which it came. */
class Draft {
  /** The root is there from the start. */
  count = 1;
  readonly froms: number[] = [];
  readonly symbols: number[] = [];
  readonly tos: number[] = [];
  readonly jumpsFrom: number[] = [];
  readonly jumpsTo: number[] = [];
  readonly opens = new Map<number, number>();
  readonly closes = new Map<number, number>();
  readonly gaps = new Map<number, Gap>();
  readonly endsAt: number[] = [];
  readonly endsAs: number[] = [];
  readonly kinds: string[] = [];
  /** The edges by state and symbol, and the ends by state and kind. */
  private readonly known = new Pairs();
  private readonly ended = new Pairs();

  constructor(grammars: readonly Grammar[]) {
    for (const { kind, patterns } of grammars) {
      for (const raw of patterns.replace(/\|\s*\n\s*/g, '|').split('\n')) {
        const [line] = ` ${raw}`.split(' # ', 1);
        if (line?.trim()) this.add(kind, line.trim());
      }
    }
  }

  private newState(): number {
    return this.count++;
  }

  private add(kind: string, line: string): void {
    const end = this.extend(0, parse(line));
    if (end === 0) throw new Error(`A pattern of “${kind}” is empty: “${line}”`);
    let number = this.kinds.indexOf(kind);
    if (number < 0) number = this.kinds.push(kind) - 1;
    if (this.ended.get(end, number) !== undefined) return;
    this.ended.set(end, number, 1);
    this.endsAt.push(end);
    this.endsAs.push(number);
  }

  /** Lays a sequence from a state on and returns where it ends. Patterns that begin alike share their states. */
  private extend(from: number, elements: readonly Element[]): number {
    let state = from;
    for (const element of elements) {
      switch (element.type) {
        case 'open':
          state = this.bracket(this.opens, state);
          break;
        case 'close':
          state = this.bracket(this.closes, state);
          break;
        case 'gap':
          state = this.skip(state, element.most);
          break;
        case 'word':
          state = this.follow(state, symbolOfWord(element.norm));
          break;
        case 'kind':
          state = this.follow(state, symbolOf(element.kind));
          break;
        case 'either':
          state = this.branch(state, element.options);
          break;
      }
    }
    return state;
  }

  private bracket(brackets: Map<number, number>, from: number): number {
    const known = brackets.get(from);
    if (known !== undefined) return known;
    const next = this.newState();
    brackets.set(from, next);
    return next;
  }

  private skip(from: number, most: number): number {
    // Gaps of one place share a state; the longer one holds for all that meet there.
    const known = this.gaps.get(from);
    if (known) {
      known.most = Math.max(known.most, most);
      return known.to;
    }
    const to = this.newState();
    this.gaps.set(from, { most, to });
    return to;
  }

  private follow(from: number, symbol: number): number {
    const known = this.known.get(from, symbol);
    if (known !== undefined) return known;
    const next = this.newState();
    this.known.set(from, symbol, next);
    this.froms.push(from);
    this.symbols.push(symbol);
    this.tos.push(next);
    return next;
  }

  private jump(from: number, to: number): void {
    this.jumpsFrom.push(from);
    this.jumpsTo.push(to);
  }

  private branch(from: number, options: readonly (readonly Element[])[]): number {
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
    if (byClass !== undefined && rest.length === 0) return byClass;
    const after = this.newState();
    if (byClass !== undefined) this.jump(byClass, after);
    for (const option of rest) this.jump(option.length === 0 ? from : this.extend(from, option), after);
    return after;
  }
}
