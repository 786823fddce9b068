import { all, attribute, closest, parentOf } from '../../dom/safe.ts';
import { textUnder } from './text.ts';

/**
 * Whether the page itself keeps an element from everybody, by what it says and not by how it is laid
 * out. What lies behind an open dialog is hidden from screen readers alone, and still there.
 */
export function isPutAway(element: Element): boolean {
  if (closest(element, '[hidden]')) return true;
  for (let node: Node | null = element; node instanceof Element; node = parentOf(node)) {
    if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/.test(attribute(node, 'style') ?? ''))
      return true;
  }
  return false;
}

/**
 * Whether a page that should hold something says in a few words that it does not: too little for a page
 * whose markup has changed. Where no site's sign says so, anything more counts as *could not read*.
 */
export const saysLittle = (main: Element): boolean => {
  const words = textUnder(main, { lines: true, most: 1000 }).trim();
  return (
    words !== '' &&
    words.length < 500 &&
    all(main, 'a').length <= 6 &&
    all(main, 'form, textarea, input, [role="tablist"], [role="textbox"], [role="article"], article, header')
      .length === 0
  );
};
