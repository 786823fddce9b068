import { tokenise, type Tokens, type Word } from './tokens.ts';

/**
 * A cascade of finite-state grammars over tokens. A grammar is a list of patterns, each of which
 * gives a mark of one kind; the marks of one layer are symbols for the next. All patterns of a layer
 * are merged in one automaton, so that the cost of a reading depends on the text, not on their number.
 *
 * A pattern is a line of elements:
 *   word          that word, folded
 *   (a|b c|<k>)   one of these
 *   <kind>        a mark of an earlier layer, a word class, or one of the built-in symbols below
 *   x?            x or nothing; a line may go on after a | at its end
 *   ..3           up to three tokens of any kind, within the sentence
 * No pattern reaches over the end of a sentence or a line.
 *   [ ... ]       what the mark covers; without brackets it covers the whole match
 * Built in: <cap> a word with a capital, <word> any word, <number>, <handle>, <hashtag>, <link>, <punctuation>, <symbol>, <newline>.
 */
export type Grammar = { kind: string; patterns: string };

/** Words (or phrases, with _ for the space) that stand for one another in patterns. */
export type Lexicon = Record<string, string>;

/** A stretch of tokens that means something: `from` inclusive, `to` exclusive, as token indices. */
export type TokenMark = { kind: string; from: number; to: number };

type Element =
  | { type: 'word'; norm: string }
  | { type: 'kind'; kind: string }
  | { type: 'gap'; most: number }
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'either'; options: Element[][] };

/** A state of the automaton. `jumps` cost no token; `opens` and `closes` note where a mark begins and ends. */
class State {
  words: Map<string, State> | undefined;
  symbols: Map<number, State> | undefined;
  gap: { most: number; to: State } | undefined;
  jumps: State[] | undefined;
  opens: State | undefined;
  closes: State | undefined;
  accepts: string[] | undefined;
}

/** Symbols by number: word classes, shapes and marks share one numbering. */
const numbers = new Map<string, number>();
const names: string[] = [];

export function symbolOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

/** A word of a pattern as the tokens of a text will be: "e-mail" is two words, "mum's" two tokens. */
const wordsOf = (spelling: string): string[] =>
  spelling === '-' || spelling === "'s"
    ? [spelling]
    : tokenise(spelling)
        .words.filter((word) => word.norm !== '-')
        .map((word) => word.norm);

function parse(pattern: string): Element[] {
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`Pattern “${pattern}”: ${why}`);
  };
  const sequence = (inside: boolean): Element[] => {
    const elements: Element[] = [];
    for (;;) {
      while (pattern[at] === ' ') at++;
      const char = pattern[at];
      if (char === undefined) return inside ? fail('a “)” is missing') : elements;
      if (char === '|' || char === ')') return inside ? elements : fail(`“${char}” stands outside brackets`);
      let next: Element[];
      if (char === '(') {
        const options: Element[][] = [];
        do {
          at++;
          options.push(sequence(true));
        } while (pattern[at] === '|');
        at++;
        next = [{ type: 'either', options }];
      } else if (char === '<') {
        const end = pattern.indexOf('>', at);
        if (end < 0) fail('a “>” is missing');
        next = [{ type: 'kind', kind: pattern.slice(at + 1, end) }];
        at = end + 1;
      } else if (char === '[' || char === ']') {
        next = [{ type: char === '[' ? 'open' : 'close' }];
        at++;
      } else if (pattern.startsWith('..', at)) {
        const digits = /^\.\.(\d+)/.exec(pattern.slice(at)) ?? fail('a gap is written ..3');
        next = [{ type: 'gap', most: Number(digits[1]) }];
        at += digits[0].length;
      } else {
        const word = /^[^\s()|<>[\]?]+/.exec(pattern.slice(at)) ?? fail(`cannot read “${char}”`);
        next = wordsOf(word[0]).map((norm) => ({ type: 'word', norm }));
        at += word[0].length;
      }
      if (pattern[at] === '?') {
        at++;
        next = [{ type: 'either', options: [next, []] }];
      }
      elements.push(...next);
    }
  };
  return sequence(false);
}

/** One layer of the cascade, compiled. */
export class Automaton {
  private readonly root = new State();
  private readonly steps = new WeakMap<Word, readonly { to: State; opened: boolean }[]>();
  private beginnings: { state: State; opened: boolean }[] | undefined;
  private bySymbol: Map<number, { to: State; opened: boolean }[]> | undefined;
  /** Names of the symbols that some pattern of this layer waits for. */
  readonly waitsFor = new Set<string>();

  constructor(grammars: readonly Grammar[]) {
    for (const { kind, patterns } of grammars) {
      for (const raw of patterns.replace(/\|\s*\n\s*/g, '|').split('\n')) {
        const line = raw.replace(/(^|\s)# .*$/, '').trim();
        if (line) this.add(kind, line);
      }
    }
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
          state = state.opens ??= new State();
          break;
        case 'close':
          state = state.closes ??= new State();
          break;
        case 'gap':
          // Gaps of one place share a state; the longer one holds for all that meet there.
          state.gap ??= { most: element.most, to: new State() };
          state.gap.most = Math.max(state.gap.most, element.most);
          state = state.gap.to;
          break;
        case 'word':
          state = follow((state.words ??= new Map<string, State>()), element.norm);
          break;
        case 'kind':
          this.waitsFor.add(element.kind);
          state = follow((state.symbols ??= new Map<number, State>()), symbolOf(element.kind));
          break;
        case 'either':
          state = this.branch(state, element.options);
          break;
      }
    }
    return state;
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
      words.length > 1
        ? follow((from.symbols ??= new Map<number, State>()), classOf([...new Set(words)].sort()))
        : undefined;
    if (byClass && rest.length === 0) return byClass;
    const after = new State();
    if (byClass) (byClass.jumps ??= []).push(after);
    for (const option of rest) {
      const end = option.length === 0 ? from : this.extend(from, option);
      (end.jumps ??= []).push(after);
    }
    return after;
  }

  /** Finds every pattern in the tokens; of those that begin alike and mean alike the longest is kept. */
  run(tokens: Tokens, board: Board, found: (mark: TokenMark) => void): void {
    const { words, sentences, starts, ends } = tokens;
    const best: TokenMark[] = [];

    const walk = (state: State, at: number, from: number, opened: number, closed: number): void => {
      if (state.accepts) {
        const start = opened < 0 ? from : opened;
        const end = closed < 0 ? at : closed;
        if (end > start) {
          for (const kind of state.accepts) {
            const seen = best.find((mark) => mark.kind === kind);
            if (!seen) best.push({ kind, from: start, to: end });
            else if (end > seen.to || (end === seen.to && start < seen.from)) {
              seen.from = start;
              seen.to = end;
            }
          }
        }
      }
      if (state.jumps) for (const to of state.jumps) walk(to, at, from, opened, closed);
      if (state.opens) walk(state.opens, at, from, at, closed);
      if (state.closes) walk(state.closes, at, from, opened, at);
      if (at >= words.length || sentences[at] !== sentences[from]) {
        // Nothing is left for a gap to skip, and it need not skip anything.
        if (state.gap) walk(state.gap.to, at, from, opened, closed);
        return;
      }
      const word = words[at]!;
      const next = state.words?.get(word.norm);
      if (next) walk(next, at + 1, from, opened, closed);
      if (state.symbols) {
        const here = board.symbolsOf(word);
        for (const [symbol, to] of state.symbols)
          if (here.has(symbol)) walk(to, at + 1, from, opened, closed);
        const marks = board.marksAt(at);
        if (marks) {
          for (const mark of marks) {
            const to = state.symbols.get(mark.symbol);
            if (to) walk(to, mark.to, from, opened, closed);
          }
        }
      }
      if (state.gap) {
        const { most, to } = state.gap;
        for (let skip = 0; skip <= most && at + skip <= words.length; skip++) {
          walk(to, at + skip, from, opened, closed);
          if (sentences[at + skip] !== sentences[from]) break;
        }
      }
      // A hyphen inside a compound is no word of its own: "e-mail", "Year-4".
      if (at > from && word.norm === '-' && starts[at] === ends[at - 1] && starts[at + 1] === ends[at]) {
        walk(state, at + 1, from, opened, closed);
      }
    };

    for (let from = 0; from < words.length; from++) {
      for (const { to, opened } of this.firstSteps(words[from]!, board))
        walk(to, from + 1, from, opened ? from : -1, -1);
      const marks = board.marksAt(from);
      if (marks) {
        for (const mark of marks) {
          for (const { to, opened } of this.entries().get(mark.symbol) ?? []) {
            walk(to, mark.to, from, opened ? from : -1, -1);
          }
        }
      }
      if (best.length > 0) {
        for (const mark of best) found(mark);
        best.length = 0;
      }
    }
  }

  /** Every state one may stand in before the first token, and whether a mark has been opened on the way. */
  private starts(): { state: State; opened: boolean }[] {
    if (this.beginnings) return this.beginnings;
    const all: { state: State; opened: boolean }[] = [];
    const reach = (state: State, opened: boolean): void => {
      all.push({ state, opened });
      for (const to of state.jumps ?? []) reach(to, opened);
      if (state.opens) reach(state.opens, true);
      if (state.gap) throw new Error('A pattern may not begin with a gap');
    };
    reach(this.root, false);
    return (this.beginnings = all);
  }

  /** Where a mark leads from the start. */
  private entries(): ReadonlyMap<number, readonly { to: State; opened: boolean }[]> {
    if (this.bySymbol) return this.bySymbol;
    const all = new Map<number, { to: State; opened: boolean }[]>();
    for (const { state, opened } of this.starts()) {
      for (const [symbol, to] of state.symbols ?? []) {
        const same = all.get(symbol);
        if (same) same.push({ to, opened });
        else all.set(symbol, [{ to, opened }]);
      }
    }
    return (this.bySymbol = all);
  }

  /** Where a word leads from the start; most words lead nowhere, and that is remembered. */
  private firstSteps(word: Word, board: Board): readonly { to: State; opened: boolean }[] {
    const known = this.steps.get(word);
    if (known) return known;
    const steps: { to: State; opened: boolean }[] = [];
    for (const { state, opened } of this.starts()) {
      const next = state.words?.get(word.norm);
      if (next) steps.push({ to: next, opened });
      for (const symbol of state.symbols ? board.symbolsOf(word) : []) {
        const to = state.symbols!.get(symbol);
        if (to) steps.push({ to, opened });
      }
    }
    this.steps.set(word, steps);
    return steps;
  }
}

function follow<K>(edges: Map<K, State>, key: K): State {
  let next = edges.get(key);
  if (!next) edges.set(key, (next = new State()));
  return next;
}

/** Word classes by folded word: the lexicons', and those that patterns make of their alternatives. */
const classes = new Map<string, Set<number>>();

function classify(norm: string, symbol: number): void {
  const here = classes.get(norm);
  if (here) here.add(symbol);
  else classes.set(norm, new Set([symbol]));
}

function classOf(words: readonly string[]): number {
  const symbol = symbolOf(`(${words.join('|')})`);
  for (const word of words) classify(word, symbol);
  return symbol;
}

/** What stands at each token: the classes and shape of its word, and the marks found so far. */
export class Board {
  private readonly marks = new Map<number, { symbol: number; to: number }[]>();

  add(mark: TokenMark): void {
    const entry = { symbol: symbolOf(mark.kind), to: mark.to };
    const here = this.marks.get(mark.from);
    if (here) here.push(entry);
    else this.marks.set(mark.from, [entry]);
  }

  marksAt(index: number): readonly { symbol: number; to: number }[] | undefined {
    return this.marks.get(index);
  }

  symbolsOf(word: Word): ReadonlySet<number> {
    return (word.symbols ??= new Set([...shapesOf(word), ...(classes.get(word.norm) ?? [])]));
  }
}

const cap = symbolOf('cap');

function shapesOf(word: Word): number[] {
  if (word.kind !== 'word') return [symbolOf(word.kind)];
  const capital = word.shape === 'capital' || word.shape === 'mixed' || word.shape === 'upper';
  return capital ? [symbolOf('word'), cap] : [symbolOf('word')];
}

/**
 * Takes lexicons in, once, when the module of grammars loads and before any text is read. Single words
 * become classes; phrases come back, as patterns of the first layer.
 */
export function takeLexicons(lexicons: readonly Lexicon[]): Grammar[] {
  const phrases: Grammar[] = [];
  for (const lexicon of lexicons) {
    for (const [kind, entries] of Object.entries(lexicon)) {
      const lines: string[] = [];
      for (const entry of entries.split(/\s+/).filter(Boolean)) {
        const words = wordsOf(entry.replaceAll('_', ' '));
        if (words.length > 1) lines.push(entry.replaceAll('_', ' '));
        else classify(words[0]!, symbolOf(kind));
      }
      if (lines.length) phrases.push({ kind, patterns: lines.join('\n') });
    }
  }
  return phrases;
}
