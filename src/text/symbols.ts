import type { Word } from './tokens.ts';

/** Symbols by number: words, word classes, shapes and marks share one numbering. */
const numbers = new Map<string, number>();

export function symbolOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

/** Word classes by folded word: the lexicons', those that patterns make of their alternatives, and the word itself. */
const classes = new Map<string, number[]>();

/** Counts up when a word is put into a class, so that what was kept of words before is looked up again. */
let edition = 0;

export function classify(norm: string, symbol: number): void {
  const here = classes.get(norm);
  if (here?.includes(symbol)) return;
  if (here) here.push(symbol);
  else classes.set(norm, [symbol]);
  edition++;
}

/** The symbol that only this word has. */
export function symbolOfWord(norm: string): number {
  const symbol = symbolOf(`=${norm}`);
  classify(norm, symbol);
  return symbol;
}

/** The symbol of any of these words. */
export function symbolOfWords(words: readonly string[]): number {
  const symbol = symbolOf(`(${words.join('|')})`);
  for (const word of words) classify(word, symbol);
  return symbol;
}

const cap = symbolOf('cap');

function shapesOf({ kind, shape }: Word): number[] {
  if (kind !== 'word') return [symbolOf(kind)];
  const capital = shape === 'capital' || shape === 'mixed' || shape === 'upper';
  return capital ? [symbolOf('word'), cap] : [symbolOf('word')];
}

/** Words that mean the same to every grammar share a sign; most words of a text share one of two. */
const signs = new Map<string, number>();
const meanings: { list: readonly number[]; set: ReadonlySet<number> }[] = [];

/** The signs of words that are in no class, by kind and case: new spellings seldom are in one. */
const bare = new Map<string, number>();

export function signOf(word: Word): number {
  if (word.edition === edition) return word.sign;
  word.edition = edition;
  if (classes.has(word.norm)) return (word.sign = signIn(word));
  const look = word.kind === 'word' ? word.shape : word.kind;
  let sign = bare.get(look);
  if (sign === undefined) bare.set(look, (sign = signIn(word)));
  return (word.sign = sign);
}

function signIn(word: Word): number {
  const symbols = [...shapesOf(word), ...(classes.get(word.norm) ?? [])].sort((a, b) => a - b);
  const key = symbols.join(' ');
  let sign = signs.get(key);
  if (sign === undefined) {
    sign = meanings.push({ list: symbols, set: new Set(symbols) }) - 1;
    signs.set(key, sign);
  }
  return sign;
}

export const symbolsOfSign = (sign: number): readonly number[] => meanings[sign]!.list;

/** The classes and shapes of a word. */
export const symbolsOf = (word: Word): ReadonlySet<number> => meanings[signOf(word)]!.set;
