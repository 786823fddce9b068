import { all, matches, parentOf } from '../dom/safe.ts';

/** How far above a message box the name of its conversation may stand, in elements. */
const farthest = 24;
/** A longer text is no name. */
const longest = 200;

/**
 * The name over a conversation: the first `heading` in the smallest thing around a message box that has one,
 * and never further out than `border`. Nothing where that could not be read.
 */
export function nameOver(element: Element, heading: string, border: string): string | undefined {
  let node: Node | null = parentOf(element);
  for (let up = 0; node instanceof Element && up < farthest; node = parentOf(node), up++) {
    const [found] = all(node, heading);
    const name = found?.textContent?.trim();
    if (name) return name.length <= longest ? name : undefined;
    if (matches(node, border)) return undefined;
  }
  return undefined;
}
