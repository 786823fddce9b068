import { lists, type List } from '../people/person.ts';
import type { Names } from '../people/roster.ts';
import { findNames } from './names/find-names.ts';
import { tokenise } from './tokens.ts';

/** On which lists a name stands that is written over a conversation, "Nicola Benning" or "Nicola Benning, Tom". */
export function listsNaming(name: string, roster: Names): List[] {
  // A first name alone says nothing: half the country goes by it.
  const whole = new Set(findNames(tokenise(name), roster).map(({ kind }) => kind));
  return lists.filter((list) => whole.has(`${list}-name`));
}
