import { NumberSets } from './number-sets.ts';
import type { Word } from './tokens.ts';

/** Symbols by number: words, word classes, shapes and marks share one numbering. */
const numbers = new Map<string, number>();
let count = 0;

export function symbolOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, count);
  return count++;
}

/** Word classes by folded word: the lexicons', those that patterns make of their alternatives, and the word itself. */
const classes = new Map<string, number[]>();

/** Counts up when a word is put into a class, so that what was kept of words before is looked up again. */
let edition = 0;

export function classify(norm: string, symbol: number): void {
  const here = classes.get(norm);
  if (here?.includes(symbol)) return;
  // Pushing would leave room for sixteen more, and most words are in few classes.
  classes.set(norm, here ? [...here, symbol] : [symbol]);
  edition++;
}

/** The symbols of single words, which most patterns are made of. */
const ofWords = new Map<string, number>();

/** The symbol that only this word has. */
export function symbolOfWord(norm: string): number {
  const known = ofWords.get(norm);
  if (known !== undefined) return known;
  const symbol = count++;
  ofWords.set(norm, symbol);
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
const signs = new NumberSets();

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

const signIn = (word: Word): number =>
  signs.numberOf([...shapesOf(word), ...(classes.get(word.norm) ?? [])].sort((a, b) => a - b));

/** The classes and shapes of the words that have this sign. */
export const symbolsOfSign = (sign: number): number[] => signs.list(sign);

/** Whether a word is in this class, or has this shape. */
export const isIn = (word: Word, symbol: number): boolean => signs.has(signOf(word), symbol);
