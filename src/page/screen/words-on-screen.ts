import { attribute, closest, dataOf, elementOf, tagOf } from '../../dom/safe.ts';
import { screenLimits } from '../../messages/screen.ts';
import { inViewport, isInFront } from './in-sight.ts';

/** How many text nodes are looked at; a page may hold any number. */
const mostNodes = 20_000;

/** What a person types is theirs and no part of what they save. */
const notRead = 'script, style, noscript, template, textarea, select, [contenteditable="true"]';

/**
 * The words that can be seen now, in the order of the page: what lies on one line stands on one line. What is
 * being written is left out.
 */
export function wordsOnScreen(roots: readonly ParentNode[]): string {
  let text = '';
  let lastTop: number | undefined;
  let nodes = 0;
  const range = document.createRange();
  const add = (words: string, top: number): void => {
    text += lastTop === undefined ? '' : Math.abs(top - lastTop) < 4 ? ' ' : '\n';
    text += words;
    lastTop = top;
  };
  for (const root of roots) {
    const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && nodes < mostNodes; node = walker.nextNode()) {
      if (text.length > screenLimits.text) break;
      if (node instanceof Element) {
        // An emoji that is drawn as a picture is a word of the text.
        const alt = tagOf(node) === 'img' ? (attribute(node, 'alt') ?? '') : '';
        if (alt !== '' && alt.length <= 32 && !/\p{L}/u.test(alt)) {
          const seen = inViewport(Element.prototype.getBoundingClientRect.call(node));
          if (seen) add(alt, lastTop ?? seen.y);
        }
        continue;
      }
      if (!(node instanceof Text)) continue;
      nodes++;
      const words = dataOf(node).replace(/\s+/g, ' ').trim();
      const parent = words === '' ? null : elementOf(node);
      if (!parent || closest(parent, notRead)) continue;
      range.selectNodeContents(node);
      const box = inViewport(range.getBoundingClientRect());
      if (!box || !isVisible(parent)) continue;
      if (!isInFront(parent, box.x + Math.min(box.width / 2, 20), box.y + box.height / 2)) continue;
      add(words, box.y);
    }
  }
  return text.slice(0, screenLimits.text).replace(/[\ud800-\udbff]$/, '');
}

const isVisible = (element: Element): boolean => {
  const { visibility, opacity } = getComputedStyle(element);
  return visibility === 'visible' && opacity !== '0';
};
