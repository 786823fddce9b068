import type { Grammar } from './grammar.ts';
import { parse, type Element } from './pattern.ts';
import { symbolOf, symbolOfWord, symbolOfWords } from './symbols.ts';

/** A state as the patterns lay it down. `jumps` cost no token; `opens` and `closes` note where a mark begins and ends. */
export class State {
  /** Most states wait for one symbol; a table for each of them would be the largest thing in memory. */
  private symbol = -1;
  private next: State | undefined;
  private others: Map<number, State> | undefined;
  gap: { most: number; to: State } | undefined;
  jumps: State[] | undefined;
  opens: State | undefined;
  closes: State | undefined;
  accepts: string[] | undefined;
  constructor(readonly id: number) {}

  /** Where a symbol leads from here. */
  after(symbol: number): State | undefined {
    return symbol === this.symbol ? this.next : this.others?.get(symbol);
  }

  lead(symbol: number, to: State): void {
    if (this.next) (this.others ??= new Map()).set(symbol, to);
    else {
      this.symbol = symbol;
      this.next = to;
    }
  }
}

/** The states of one layer of the cascade, as its patterns lay them down. */
export class States {
  /** By their numbers. */
  readonly all: State[] = [];
  readonly root = this.newState();
  /** Every symbol that some pattern waits for. */
  readonly alphabet = new Set<number>();

  constructor(grammars: readonly Grammar[]) {
    for (const { kind, patterns } of grammars) {
      for (const raw of patterns.replace(/\|\s*\n\s*/g, '|').split('\n')) {
        const [line] = ` ${raw}`.split(' # ', 1);
        if (line?.trim()) this.add(kind, line.trim());
      }
    }
  }

  private newState(): State {
    const state = new State(this.all.length);
    this.all.push(state);
    return state;
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
    this.alphabet.add(symbol);
    const known = from.after(symbol);
    if (known) return known;
    const next = this.newState();
    from.lead(symbol, next);
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
}
