import { all, attribute, contains, parentOf } from '../../dom/safe.ts';
import { textUnder, tidy, tidyText, withoutEllipsis } from '../read/text.ts';

const isButton = (element: Element): boolean => attribute(element, 'role') === 'button';

/**
 * A text of a post or comment: each line is a box, lines of one paragraph are neighbours, and paragraphs
 * have an empty line between them. The button that shows the rest is no part of it.
 */
export function messageOf(element: Element): { text: string; cut?: true } {
  const boxes = all(element, 'div[dir="auto"]').filter((box) => all(box, 'div[dir="auto"]').length === 0);
  const more = all(element, '[role="button"]').filter((button) => !all(button, 'img').length).length > 0;
  const end = (text: string): string => (more ? `${withoutEllipsis(text)}…` : text);
  const cut = more ? { cut: true as const } : {};
  if (boxes.length === 0)
    return { text: end(tidyText(textUnder(element, { lines: true, skip: isButton }))), ...cut };
  const paragraphs: string[][] = [];
  let parent: Node | null = null;
  for (const box of boxes) {
    const line = textUnder(box, { lines: true, skip: isButton });
    const outer = parentOf(box);
    if (outer !== parent) paragraphs.push([]);
    parent = outer;
    paragraphs.at(-1)!.push(line.trim());
  }
  return { text: end(tidyText(paragraphs.map((lines) => lines.join('\n')).join('\n\n'))), ...cut };
}

/**
 * Times are shown in scrambled pieces, some of them hidden: characters in single boxes. Such a time is
 * not read; one in plain words is.
 */
export function plainTime(link: Element): string | undefined {
  const label = tidy(attribute(link, 'aria-label') ?? '');
  if (label && /\p{N}/u.test(label) && label.length <= 60) return label;
  if (attribute(link, 'aria-labelledby')) return undefined;
  const pieces = all(link, 'span, b').filter((piece) => all(piece, '*').length === 0);
  const single = pieces.filter((piece) => [...textUnder(piece).trim()].length === 1);
  if (single.length > 2) return undefined;
  const text = tidy(textUnder(link));
  return /\p{N}/u.test(text) && text.length <= 40 ? text : undefined;
}

export const isWithin = (element: Element, boxes: readonly Element[]): boolean =>
  boxes.some((box) => contains(box, element));
