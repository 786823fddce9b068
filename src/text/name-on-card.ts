import { lists, type List } from '../people/person.ts';
import type { Names } from '../people/roster.ts';
import { findNames } from './names/find-names.ts';
import { tokenise } from './tokens.ts';

/**
 * On which lists the whole name stands by which somebody goes on a site. Initials, titles and slips of
 * the finger do not count: a list of thousands of strangers has too many of them.
 */
export function listsOfCard(name: string, roster: Names): List[] {
  const whole = new Set(
    findNames(tokenise(inCapitals(name)), roster)
      .filter(({ sort }) => sort === 'full')
      .map(({ kind }) => kind),
  );
  return lists.filter((list) => whole.has(`${list}-name`));
}

/** In a name small and large letters are a matter of taste: "amelia khan", "AMELIA KHAN". */
const inCapitals = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
      word === word.toLowerCase() || word === word.toUpperCase()
        ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
        : word,
    );
