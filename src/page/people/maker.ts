import type { MarkKind } from '../../school/severity-look.ts';
import type { Severity } from '../../school/severity.ts';
import type { Kit } from '../kit.ts';

type Part = Element | string | undefined | readonly Part[];

/** Makes what is drawn beside people. Words go into an attribute that the style sheet draws, out of a page's reach. */
export class Maker {
  constructor(private readonly kit: Kit) {}

  el(tag: string, attributes: Record<string, string>, ...parts: Part[]): HTMLElement {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
    const add = (part: Part): void => {
      if (part === undefined || part === '') return;
      if (typeof part === 'string') {
        const words = document.createElement('span');
        words.setAttribute(this.kit.wordsIn, part);
        made.append(words);
      } else if (part instanceof Element) made.append(part);
      else for (const one of part) add(one);
    };
    add(parts);
    return made;
  }

  /** A button that says by its name what it does; presses are told by the layer. */
  button(action: string, words: string, look = '', more: Record<string, string> = {}): HTMLElement {
    return this.el('button', { type: 'button', 'data-do': action, class: look, ...more }, words);
  }

  /** The sign of a severity. */
  mark(kind: MarkKind): Element {
    const mark = document.createElementNS(svg, 'svg');
    mark.setAttribute('class', `mark ${kind}`);
    mark.setAttribute('viewBox', '0 0 12 12');
    mark.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', this.kit.markShapes[kind]);
    path.setAttribute('fill', 'currentColor');
    path.setAttribute('fill-rule', 'evenodd');
    mark.append(path);
    return mark;
  }

  severity(severity: Severity): string {
    return this.kit.severityWords[severity];
  }
}

const svg = 'http://www.w3.org/2000/svg';
