import { all, closest, contains, matches, parentOf } from '../dom/safe.ts';
import { headingOver } from './conversation.ts';

/** How far above the name over a conversation the link to that person may stand, in elements. */
const farthest = 4;

/**
 * Whose conversation a message box belongs to, by the link that is around or beside the name over it.
 * `undefined` where there is none, or where links lead to several people, as over a group.
 */
export function personOver<Person extends { key: string }>(
  editor: Element,
  heading: string,
  border: string,
  personOf: (link: Element) => Person | undefined,
): Person | undefined {
  const name = headingOver(editor, heading, border);
  if (!name) return undefined;
  const around = closest(name, 'a[href]');
  const own = around && personOf(around);
  if (own) return own;
  let node: Node | null = parentOf(name);
  for (let up = 0; node instanceof Element && up < farthest; node = parentOf(node), up++) {
    // Further out stand the messages, and who is spoken of in them.
    if (contains(node, editor) || matches(node, border)) return undefined;
    const people = new Map(
      all(node, 'a[href]').flatMap((link) => {
        const person = personOf(link);
        return person ? [[person.key, person] as const] : [];
      }),
    );
    if (people.size > 1) return undefined;
    for (const person of people.values()) return person;
  }
  return undefined;
}
