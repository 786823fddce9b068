import { attribute, dataOf, firstChildOf, nextSiblingOf, tagOf } from '../../dom/safe.ts';

/** The longest name, bio or label that is taken, in UTF-16 code units; a page may hold anything. */
export const longestLine = 1000;
/** The longest text of a post that is taken, in UTF-16 code units. */
export const longestText = 100_000;

/** How deep under an element its text may stand; a page can nest its boxes without end. */
const deepest = 400;

const blocks = new Set(
  'address article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'title', 'textarea', 'select']);

/** Signs that turn the reading order round or take no room; with them a name is not what it seems. */
const unseen = /[\u200b\u2060\ufeff\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Cuts at `most` code units, never through a character. */
const cutAt = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** What a picture in a text stands for: an emoji. A picture described in words is no part of the text. */
function emojiOf(picture: Element): string {
  const alt = attribute(picture, 'alt') ?? '';
  return alt.length <= 32 && !/\p{L}/u.test(alt) ? alt : '';
}

/** One line as a person sees it: no hidden signs, one space between words. */
export const tidy = (text: string): string => {
  const line = cutAt(text, longestLine * 4).replace(unseen, '');
  return cutAt(line.replace(/\s+/g, ' ').trim(), longestLine);
};

type How = {
  /** What not to read; its children neither. */
  skip?: (element: Element) => boolean;
  /** Whether a block begins a line. Where blocks are used inside a sentence it does not. */
  lines?: boolean;
  /** What else begins a line. */
  breaks?: (element: Element) => boolean;
  /** Whether line breaks in the page's own text are line breaks. */
  keepBreaks?: boolean;
  most?: number;
};

/**
 * The text under a node: emoji drawn as pictures by their `alt`, a `br` as a line break, no icons and no
 * scripts. Only what the page's own text says; nothing is measured.
 */
export function textUnder(
  root: Node,
  { skip, lines = false, breaks, keepBreaks = false, most = longestText }: How = {},
): string {
  let text = '';
  let full = false;
  const brk = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node, depth: number): void => {
    if (full || depth > deepest) return;
    if (node instanceof Text) {
      const data = dataOf(node);
      text += keepBreaks ? data : data.replace(/[ \t\r\n]+/g, ' ');
      full = text.length > most;
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = tagOf(node);
    if (silent.has(tag) || skip?.(node)) return;
    if (tag === 'br') {
      text += '\n';
      return;
    }
    if (tag === 'img') {
      text += emojiOf(node);
      return;
    }
    const block = (lines && blocks.has(tag)) || breaks?.(node) === true;
    if (block) brk();
    for (let child = firstChildOf(node); child && !full; child = nextSiblingOf(child))
      visit(child, depth + 1);
    if (block) brk();
  };
  for (let child = firstChildOf(root); child && !full; child = nextSiblingOf(child)) visit(child, 0);
  return cutAt(text, most);
}

/** The text of an element as one line; `undefined` when it says nothing that can be seen. */
export function lineOf(element: Element | null | undefined, skip?: How['skip']): string | undefined {
  if (!element) return undefined;
  const line = tidy(textUnder(element, { skip, lines: true, most: longestLine * 4 }));
  return line === '' ? undefined : line;
}

/** A longer text: lines kept, their ends tidied, hidden signs of direction left out. */
export const tidyText = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** A text without the ellipsis that a site puts where it cut it. */
export const withoutEllipsis = (text: string): string => {
  const end = text.trimEnd();
  return end.endsWith('…')
    ? end.slice(0, -1).trimEnd()
    : end.endsWith('...')
      ? end.slice(0, -3).trimEnd()
      : end;
};

/** Whether two readings are the same words, for cross-checks: case, width and spaces do not count. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string =>
  tidy(text.normalize('NFKC').replace(/[\ufe00-\ufe0f\u200c\u200d]/g, '')).toLowerCase();

const followsPiece = (element: Element): boolean => {
  const before = element.previousSibling;
  return (
    tagOf(element) === 'span' &&
    before instanceof Element &&
    (tagOf(before) === 'span' || tagOf(before) === 'a') &&
    !/\s$/.test(before.textContent ?? '') &&
    !/^\s/.test(element.textContent ?? '')
  );
};

/** The lines an element shows, each tidied, without empty ones. */
export const linesOf = (element: Element, skip?: How['skip']): string[] =>
  textUnder(element, {
    skip,
    lines: true,
    // Pieces that stand side by side without a space are lines, whatever they are drawn as.
    breaks: (inner) => attribute(inner, 'dir') !== null || followsPiece(inner),
  })
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
