import { markShapes, severityWords, type MarkKind } from '../../school/severity-look.ts';
import type { Severity } from '../../school/severity.ts';
import { wordsIn } from './words-in.ts';

type Part = Element | string | undefined | readonly Part[];

const svg = 'http://www.w3.org/2000/svg';

/** Makes an element of ours. Words go into an attribute that the style sheet draws, out of a page's reach. */
function el(tag: string, attributes: Record<string, string>, ...parts: Part[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
  const add = (part: Part): void => {
    if (part === undefined || part === '') return;
    if (typeof part === 'string') {
      const words = document.createElement('span');
      words.setAttribute(wordsIn, part);
      made.append(words);
    } else if (part instanceof Element) made.append(part);
    else for (const one of part) add(one);
  };
  add(parts);
  return made;
}

/** A button that says by its name what it does; presses are told to whoever drew it. */
const button = (action: string, words: string, look = '', more: Record<string, string> = {}): HTMLElement =>
  el('button', { type: 'button', 'data-do': action, class: look, ...more }, words);

/** The sign of a severity. */
function mark(kind: MarkKind): Element {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('class', `mark ${kind}`);
  made.setAttribute('viewBox', '0 0 12 12');
  made.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', markShapes[kind]);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  made.append(path);
  return made;
}

const severity = (of: Severity): string => severityWords[of];

/** The head of a box: a sign, what it is, and what can be pressed there. */
const head = (kind: MarkKind, words: string, ...more: Part[]): HTMLElement =>
  el('header', {}, mark(kind), el('span', { class: 'sev' }, words), ...more);

const close = (): HTMLElement => button('close', '×', 'icon', { 'aria-label': 'Close' });

/** What is drawn in a page without a library. */
export const maker = { el, button, mark, severity, head, close };
export type Maker = typeof maker;
