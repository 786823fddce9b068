import type { Person } from './person.ts';

/**
 * How much of a name was written.
 * *full*: a forename (or short form) with a surname. *slip*: the same with a letter wrong in a long one.
 * *initial*: an initial with a surname, or a forename with an initial. *title*: a title with a surname.
 * *forename*: a forename alone, a weak sign.
 */
export const forms = ['full', 'slip', 'initial', 'title', 'forename'] as const;
export type Form = (typeof forms)[number];

/** Every spelling of the two halves of a name, each a few folded words with a space between. */
export type Spellings = {
  forenames: string[];
  surnames: string[];
  /** A name that belongs together though its halves stand in other columns: "Anna" with "Nguyen". */
  crossed: [forename: string, surname: string][];
  /** First letters of the forenames; of "N Benning" there is nothing more. */
  initials: string[];
};

/** Most words of a forename or surname that are told apart; longer ones are cut. */
export const mostWords = 5;

/** Small words that stand before a surname and are at times left out. */
const particles = new Set(
  'van von vander vanden de der den di da do dos das du des la le les del della al el bin binti bint ibn abu ap ab ferch zu ter ten te'.split(
    ' ',
  ),
);

/** Small words without which it would be another surname. */
const firm = new Set(['o', 'mac', 'mc', 'ni', 'nic', 'ui', 'st', 'saint', 'fitz']);

/** Family names that stand first where they come from, and end up in the column for forenames. */
const firstFamilies = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng wong chan cheung lau lee ng leung tan lim goh ong koh teo chua yeo kim park choi jung kang cho yoon jang lim han shin seo kwon'.split(
    ' ',
  ),
);

/** Letters that some languages write out as two. */
const writtenOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const split = /[^\p{L}\p{N}]+/u;

/** The words of a name, as `fold` leaves them, without apostrophes: "O'Connor" gives "oconnor". */
export const nameWords = (folded: string): string[] =>
  folded.replaceAll("'", '').split(split).filter(Boolean).slice(0, mostWords);

/** All the ways to spell this person's forenames and surnames. Takes a folding function, keeps nothing. */
export function spellingsOf(person: Person, fold: (text: string) => string): Spellings {
  const forenames = new Set<string>();
  const surnames = new Set<string>();
  for (const name of [person.forename, ...(person.knownAs ?? [])])
    for (const way of waysOf(name)) addForename(fold(way), forenames);
  for (const name of [person.surname, ...(person.otherSurnames ?? [])])
    for (const way of waysOf(name)) addSurname(fold(way), surnames);
  const initials = new Set<string>();
  for (const name of [person.forename, ...(person.knownAs ?? [])]) {
    const [first] = nameWords(fold(name));
    if (first) initials.add(String.fromCodePoint(first.codePointAt(0)!));
  }
  return {
    forenames: [...forenames],
    surnames: [...surnames],
    crossed: crossedOf(person, fold),
    initials: [...initials],
  };
}

function waysOf(name: string): string[] {
  const lower = name.toLowerCase().normalize('NFC');
  const out = lower.replace(/[äöüøå]/g, (letter) => writtenOut[letter]!);
  return out === lower ? [name] : [name, out];
}

function addForename(folded: string, into: Set<string>): void {
  const words = nameWords(folded);
  // An initial is no name.
  if (words.length === 0 || words.join('').length < 2) return;
  put(words, into);
  // "Mary Jane" is Mary too; "J Robert" is not J.
  if (words[0]!.length > 1) into.add(words[0]!);
}

function addSurname(folded: string, into: Set<string>): void {
  const words = nameWords(folded);
  if (words.length === 0) return;
  put(words, into);
  if (folded.includes("'")) put(folded.replaceAll("'", ' ').split(split).filter(Boolean), into);
  if (folded.startsWith("d'")) put(['de', ...nameWords(folded.slice(2))], into);
  const [first = ''] = words;
  if (words.length === 1 && /^ma?c.{3}/.test(first)) {
    const rest = first.slice(first.startsWith('mac') ? 3 : 2);
    for (const start of ['mc', 'mac']) put([start, rest], into);
  }
  if (words.length === 1) return;
  // Either half of a double-barrelled name is in use, and a particle is often left out.
  let half: string[] = [];
  for (const word of words) {
    half.push(word);
    if (particles.has(word) || firm.has(word)) continue;
    put(half, into);
    if (word.length > 2 && !half.some((one) => firm.has(one))) into.add(word);
    half = [];
  }
}

/** With spaces, and run together. */
function put(words: readonly string[], into: Set<string>): void {
  into.add(words.join(' '));
  if (words.length > 1) into.add(words.join(''));
}

function crossedOf(person: Person, fold: (text: string) => string): [string, string][] {
  const family = nameWords(fold(person.forename));
  if (family.length !== 1 || !firstFamilies.has(family[0]!)) return [];
  return (person.knownAs ?? []).map((name) => [nameWords(fold(name)).join(' '), family[0]!]);
}
