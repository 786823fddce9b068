import type { Person } from './person.ts';
import { shortFormsOf } from './short-forms.ts';

/**
 * How much of a name was written.
 * *full*: a forename (or short form) with a surname. *initial*: an initial with a surname, or a
 * forename with an initial. *title*: a title with a surname. *forename*: a forename alone, a weak sign.
 * *surname*: a surname alone, weaker still.
 */
export const forms = ['full', 'initial', 'title', 'forename', 'surname'] as const;
export type Form = (typeof forms)[number];

/** Stands for Mr, Mrs, Miss and the like in a form. */
export const titleWord = '~';

export type NameForm = { form: Form; words: string[] };

/** The words of a name, as `fold` leaves them, without apostrophes: "O'Connor" gives "oconnor". */
export const nameWords = (folded: string): string[] =>
  folded
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Every way this person may be written, as lists of folded words. Takes a folding function, keeps nothing. */
export function formsOf(person: Person, fold: (text: string) => string): NameForm[] {
  const found = new Map<string, NameForm>();
  const add = (form: Form, words: string[]): void => {
    const key = words.join(' ');
    if (words.length > 0 && key.length > 1 && !found.has(key)) found.set(key, { form, words });
  };

  const given = nameWords(fold(person.forename));
  const known = nameWords(fold(person.knownAs ?? ''));
  const surnames = [person.surname, person.formerSurname ?? '']
    .map((surname) => nameWords(fold(surname)))
    .filter((words) => words.length > 0);
  const family = new Map<string, string[]>();
  for (const words of surnames) {
    family.set(words.join(' '), words);
    // Either half of a double-barrelled name is in use.
    if (words.length > 1) for (const half of words) if (half.length > 2) family.set(half, [half]);
    if (words.length > 1) family.set(words.join(''), [words.join('')]);
  }

  const forenames = new Map<string, string[]>();
  for (const words of [given, known]) {
    if (words.length === 0) continue;
    forenames.set(words.join(' '), words);
    const first = words[0]!;
    forenames.set(first, [first]);
    for (const short of shortFormsOf(first)) forenames.set(short, [short]);
  }

  for (const forename of forenames.values()) {
    for (const surname of family.values()) {
      add('full', [...forename, ...surname]);
      add('full', [...surname, ...forename]);
    }
  }
  for (const forename of forenames.values()) {
    for (const surname of family.values()) {
      add('initial', [forename[0]![0]!, ...surname]);
      add('initial', [...forename, surname[0]![0]!]);
    }
  }
  for (const surname of family.values()) add('title', [titleWord, ...surname]);
  for (const forename of forenames.values()) add('forename', forename);
  for (const surname of family.values()) add('surname', surname);
  return [...found.values()];
}
