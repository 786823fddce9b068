import { all, matches, parentOf } from '../dom/safe.ts';

/** How far above a message box the name of its conversation may stand, in elements. */
const farthest = 24;
/** A longer text is no name. */
const longest = 200;

/** The first `heading` with words in the smallest thing around a message box that has one, and never further out than `border`. */
export function headingOver(element: Element, heading: string, border: string): Element | undefined {
  let node: Node | null = parentOf(element);
  for (let up = 0; node instanceof Element && up < farthest; node = parentOf(node), up++) {
    const [found] = all(node, heading);
    if (found?.textContent?.trim()) return found;
    if (matches(node, border)) return undefined;
  }
  return undefined;
}

/** The name over a conversation. Nothing where that could not be read. */
export function nameOver(element: Element, heading: string, border: string): string | undefined {
  const name = headingOver(element, heading, border)?.textContent?.trim();
  return name && name.length <= longest ? name : undefined;
}
