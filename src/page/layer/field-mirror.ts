import { rectOf } from '../../dom/safe.ts';
import type { Span } from '../../engine/span.ts';

/** What decides where the letters of a field lie. */
const copied = [
  'direction',
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'font-kerning',
  'font-feature-settings',
  'letter-spacing',
  'line-height',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'word-break',
  'word-spacing',
  'overflow-wrap',
  'writing-mode',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
] as const;

/**
 * Measures words in a `textarea` or `input`, whose letters a page gives no boxes for: the same text,
 * set the same way, in an invisible block in our own root.
 */
export class FieldMirror {
  private readonly block = document.createElement('div');
  private readonly text = document.createTextNode('');
  private of: HTMLElement | undefined;
  private setAs = '';

  constructor(part: HTMLElement) {
    this.block.setAttribute('aria-hidden', 'true');
    const { style } = this.block;
    style.position = 'fixed';
    style.visibility = 'hidden';
    style.pointerEvents = 'none';
    style.boxSizing = 'border-box';
    style.borderStyle = 'solid';
    style.borderColor = 'transparent';
    style.overflow = 'hidden';
    this.block.append(this.text);
    part.append(this.block);
  }

  rects(field: HTMLTextAreaElement | HTMLInputElement, { start, end }: Span): DOMRect[] {
    const box = rectOf(field);
    const shape = `${box.width} ${box.height} ${field.clientWidth}`;
    if (this.of !== field || this.setAs !== shape) {
      const computed = getComputedStyle(field);
      for (const property of copied)
        this.block.style.setProperty(property, computed.getPropertyValue(property));
      this.of = field;
      this.setAs = shape;
    }
    const { style } = this.block;
    const oneLine = field instanceof HTMLInputElement;
    style.whiteSpace = oneLine ? 'pre' : 'pre-wrap';
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    // A scroll bar takes its width from the text, not from the box.
    const bar = oneLine ? 0 : Math.max(0, field.offsetWidth - field.clientWidth - borders(field));
    style.width = `${box.width - bar}px`;
    style.height = `${box.height}px`;
    if (oneLine) style.lineHeight = `${field.clientHeight - padding(field)}px`;
    if (this.text.data !== field.value) this.text.data = field.value;
    const range = document.createRange();
    range.setStart(this.text, Math.min(start, this.text.length));
    range.setEnd(this.text, Math.min(end, this.text.length));
    return Array.from(range.getClientRects()).map(
      (rect) => new DOMRect(rect.x - field.scrollLeft, rect.y - field.scrollTop, rect.width, rect.height),
    );
  }

  /** Nothing of a field's text stays once it is not in use. */
  clear(): void {
    this.text.data = '';
    this.of = undefined;
  }
}

const sides = (field: HTMLElement, ...names: string[]): number => {
  const computed = getComputedStyle(field);
  return names.reduce((sum, name) => sum + (parseFloat(computed.getPropertyValue(name)) || 0), 0);
};
const borders = (field: HTMLElement): number => sides(field, 'border-left-width', 'border-right-width');
const padding = (field: HTMLElement): number => sides(field, 'padding-top', 'padding-bottom');
