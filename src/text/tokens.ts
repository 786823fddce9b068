import type { Unit } from '../people/roster.ts';
import { fold } from './fold.ts';
import { Spellings } from './spellings.ts';

export type TokenKind =
  'word' | 'number' | 'hashtag' | 'handle' | 'link' | 'punctuation' | 'newline' | 'symbol';

/** How the letters of a word are cased; names are told from words partly by it. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

/** What is the same for every occurrence of one spelling; kept once and shared. */
export type Word = {
  kind: TokenKind;
  /** Folded: see `fold`. Hashtags and handles lose their sign. */
  norm: string;
  shape: Shape;
  /** The words inside a hashtag or handle ("#WellDoneOllieB": well, done, ollie, b), with their offsets in it. */
  parts: { norm: string; start: number; end: number; shape: Shape }[] | undefined;
  /** What the word is to the grammars, and as of which edition of them: see `signOf`. */
  sign: number;
  edition: number;
  /** What the readers of private details see in it; -1 before the first look. */
  look: number;
  /** Its place among the words that weights know, below zero for none, and whose weights those are. */
  place: number;
  placedBy: object | undefined;
  /** What a disguise of it hides, and who has looked. */
  hides: readonly { norm: string; start: number; end: number }[] | undefined;
  lookedBy: object | undefined;
  /** Whether a name may begin with it, and for which edition of the names that is known. */
  beginsName: boolean;
  beginsNameOf: number;
  /** Whom of the lists it names by itself, and in which edition of them; see `Finder`. */
  names: NamedBy | undefined;
  namesOf: number;
  /** Whether it may be the school's name with a slip in it, and which school that was asked for. */
  slips: boolean;
  slipsOf: object | undefined;
};

/** A name of the lists, and the names that it is short for. */
export type NamedBy = { unit: Unit | undefined; others: readonly Unit[] };

/** A word that no grammar has looked at yet. All are made here, so that they are made alike. */
export const makeWord = (kind: TokenKind, norm: string, shape: Shape, parts?: Word['parts']): Word => ({
  kind,
  norm,
  shape,
  parts,
  sign: -1,
  edition: -1,
  look: -1,
  place: -1,
  placedBy: undefined,
  hides: undefined,
  lookedBy: undefined,
  beginsName: false,
  beginsNameOf: -1,
  names: undefined,
  namesOf: -1,
  slips: false,
  slipsOf: undefined,
});

/** A text as tokens; all offsets in UTF-16 code units. White space is between tokens, never in one. */
export type Tokens = {
  text: string;
  words: Word[];
  starts: number[];
  ends: number[];
  /** Which sentence each token is in, counted from 0. */
  sentences: number[];
};

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const PUNCTUATION = 3;
const NEWLINE = 4;
const APOSTROPHE = 5;
const SYMBOL = 6;
/** Shows nothing: part of a word when inside one, of the white space otherwise. */
const NOTHING = 7;
const UNKNOWN = 255;

const classes = new Uint8Array(0x10000).fill(UNKNOWN);

function classify(code: number): number {
  const char = String.fromCodePoint(code);
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return NEWLINE;
  if (/[\p{Default_Ignorable_Code_Point}]/u.test(char)) return NOTHING;
  if (/\s/u.test(char)) return SPACE;
  if (/['\u2018\u2019\u02bc\uff07\u201b\u00b4\u0060\u2032]/.test(char)) return APOSTROPHE;
  if (/\p{L}|\p{M}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{P}/u.test(char)) return PUNCTUATION;
  return SYMBOL;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(text.codePointAt(at) ?? unit);
  const known = classes[unit]!;
  return known === UNKNOWN ? (classes[unit] = classify(unit)) : known;
}

const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === NOTHING;

/** Spellings seen, so that the words of a language are folded once and not once a keystroke. */
const known = new Spellings<Word>();

/** The code units of the text that is read: quicker to come by than those of a string that is part of another. */
let units = new Uint16Array(8192);

function takeUnits(text: string): void {
  if (units.length < text.length) units = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
}

function remember(start: number, end: number, word: Word): Word {
  known.keep(units, start, end, word);
  return word;
}

function shapeOf(spelling: string): Shape {
  const lower = spelling.toLowerCase();
  const upper = spelling.toUpperCase();
  if (lower === upper) return 'none';
  if (spelling === lower) return 'lower';
  if (spelling === upper) return spelling.length > 1 ? 'upper' : 'capital';
  const rest = spelling.slice(1);
  return spelling[0] === upper[0] && rest === rest.toLowerCase() ? 'capital' : 'mixed';
}

/** "WellDoneOllieB" gives well, done, ollie, b; "year4HTTP" gives year, 4, http. */
export function partsOf(spelling: string): NonNullable<Word['parts']> {
  const parts: NonNullable<Word['parts']> = [];
  const take = (start: number, end: number): void => {
    const part = spelling.slice(start, end);
    if (part) parts.push({ norm: fold(part), start, end, shape: shapeOf(part) });
  };
  let start = 0;
  let before = '';
  for (let at = 0; at < spelling.length; at += width(spelling, at)) {
    const letter = String.fromCodePoint(spelling.codePointAt(at)!);
    const sort = /\p{Lu}/u.test(letter)
      ? 'upper'
      : /\p{N}/u.test(letter)
        ? 'digit'
        : letter === '_'
          ? 'gap'
          : 'lower';
    const next = at + letter.length;
    if (sort === 'gap') {
      take(start, at);
      start = next;
    } else if (before === 'upper' && sort === 'lower') {
      // The last capital of a run begins the word that follows: "HTTPServer".
      const capital = at - lengthBefore(spelling, at);
      if (capital > start) {
        take(start, capital);
        start = capital;
      }
    } else if (before && before !== 'gap' && sort !== before) {
      take(start, at);
      start = at;
    }
    before = sort;
  }
  take(start, spelling.length);
  return parts;
}

const lengthBefore = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at - 1] ?? '') ? 2 : 1;

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'st', 'rev', 'prof', 'yr', 'no']);
const link = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iy;

/** Reads a text into tokens. Every offset lies on a code point border and inside the text. */
export function tokenise(text: string): Tokens {
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  let pending = false;
  let at = 0;
  const length = text.length;
  takeUnits(text);
  while (at < length) {
    const usual = classes[units[at]!]!;
    const kind = usual === UNKNOWN ? classAt(text, at) : usual;
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === NOTHING) {
      at += width(text, at);
      continue;
    }
    if (pending) {
      sentence++;
      pending = false;
    }
    const start = at;
    starts.push(start);
    sentences.push(sentence);
    if (kind === NEWLINE) {
      at++;
      words.push(newline);
      ends.push(at);
      pending = true;
      continue;
    }
    if (kind === LETTER || kind === DIGIT) {
      const first = units[at]! | 0x20;
      if ((first === 0x68 || first === 0x77) && (link.lastIndex = at) === at && link.test(text)) {
        at = link.lastIndex;
        while (at > start && /[.,;:!?)\]'’]/.test(text[at - 1]!)) at--;
        words.push(linkOf(text.slice(start, at)));
        ends.push(at);
        continue;
      }
      at = endOfWord(text, at);
      words.push(wordOf(text, start, at));
      ends.push(at);
      // "Ollie's": the possessive is a token of its own, so that the name stands alone.
      if (at < length && classAt(text, at) === APOSTROPHE && isPossessive(text, at)) {
        words.push(possessive);
        starts.push(at);
        at += 2;
        ends.push(at);
        sentences.push(sentence);
      }
      continue;
    }
    if ((text[at] === '#' || text[at] === '@' || text[at] === '＃' || text[at] === '＠') && at + 1 < length) {
      let end = at + 1;
      while (end < length && (isWordClass(classAt(text, end)) || text[end] === '_')) end += width(text, end);
      if (end > at + 1) {
        words.push(tagOf(text, start, end));
        ends.push(end);
        at = end;
        continue;
      }
    }
    at += width(text, at);
    // An emoji is one token with its joiners, skin tones and variation selectors.
    if (kind === SYMBOL) {
      while (
        at < length &&
        (classAt(text, at) === NOTHING ||
          (classAt(text, at) === SYMBOL && text.charCodeAt(at - 1) === 0x200d))
      )
        at += width(text, at);
    }
    const sign = signOf(text, start, at, kind);
    words.push(sign);
    ends.push(at);
    const spelling = at - start === 1 ? text[start] : '';
    if (spelling === '.' || spelling === '!' || spelling === '?' || spelling === '…') {
      const before = words[words.length - 2];
      const next = at < length ? classAt(text, at) : SPACE;
      const ends = next === SPACE || next === NEWLINE || next === SYMBOL;
      // "Mr. Hill", "O. Hill": a stop after a title or an initial ends nothing.
      const abbreviated = spelling === '.' && before && (titles.has(before.norm) || isInitial(before));
      if (ends && !abbreviated) pending = true;
    }
  }
  return { text, words, starts, ends, sentences };
}

const isInitial = (word: Word): boolean =>
  word.kind === 'word' && word.norm.length === 1 && word.shape === 'capital' && word.norm !== 'i';

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    // Nearly every letter of a text is met before, and one unit long: its class is UNKNOWN for any other.
    const unit = classes[units[at]!]!;
    if (unit === LETTER || unit === DIGIT) {
      at++;
      continue;
    }
    const kind = classAt(text, at);
    if (isWordClass(kind)) at += width(text, at);
    else if (
      kind === APOSTROPHE &&
      at + 1 < text.length &&
      classAt(text, at + 1) === LETTER &&
      !isPossessive(text, at)
    ) {
      at++;
    } else break;
  }
  // Invisible characters at the end belong to the gap, not to the word.
  while (at > from && classAt(text, at - 1) === NOTHING) at--;
  return at;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text[apostrophe + 1];
  if (letter !== 's' && letter !== 'S') return false;
  const after = apostrophe + 2;
  return after >= text.length || !isWordClass(classAt(text, after));
}

const newline = makeWord('newline', '\n', 'none');
const possessive = makeWord('word', "'s", 'lower');

/** Longer numbers come once and not again; they would push out what comes often. */
const longestKeptNumber = 4;

function wordOf(text: string, start: number, end: number): Word {
  const seen = known.find(units, start, end);
  if (seen) return seen;
  const spelling = text.slice(start, end);
  const norm = fold(spelling);
  const isNumber = /^\d+$/.test(norm);
  const word = makeWord(isNumber ? 'number' : 'word', norm, shapeOf(spelling));
  return isNumber && norm.length > longestKeptNumber ? word : remember(start, end, word);
}

/** Kept for nobody: hardly a link comes twice. */
const linkOf = (spelling: string): Word => makeWord('link', spelling.toLowerCase(), 'none');

/** A hashtag or handle, with its sign. */
function tagOf(text: string, start: number, end: number): Word {
  const seen = known.find(units, start, end);
  if (seen) return seen;
  const whole = text.slice(start, end);
  const sort: TokenKind = whole[0] === '#' || whole[0] === '＃' ? 'hashtag' : 'handle';
  const spelling = whole.slice(1);
  return remember(start, end, makeWord(sort, fold(spelling), shapeOf(spelling), partsOf(spelling)));
}

function signOf(text: string, start: number, end: number, kind: number): Word {
  const seen = known.find(units, start, end);
  if (seen) return seen;
  const spelling = text.slice(start, end);
  const sort = kind === SYMBOL ? 'symbol' : 'punctuation';
  return remember(start, end, makeWord(sort, fold(spelling), 'none'));
}
