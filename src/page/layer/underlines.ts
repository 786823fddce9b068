import type { Severity } from '../../school/severity.ts';
import { moveTo, type Box } from './place.ts';

export type Line = { box: Box; severity: Severity };

/** Draws underlines with as few elements as there are lines, and uses them again. */
export class Underlines {
  private readonly pool: HTMLDivElement[] = [];
  private used = 0;

  constructor(private readonly part: HTMLElement) {}

  draw(lines: readonly Line[]): void {
    lines.forEach(({ box, severity }, index) => {
      const element = (this.pool[index] ??= this.make());
      element.className = `u ${severity}`;
      const { style } = element;
      style.transform = moveTo(box.left, box.top);
      style.width = `${box.right - box.left}px`;
      style.height = `${box.bottom - box.top + 2}px`;
      style.display = 'block';
    });
    for (let index = lines.length; index < this.used; index++) this.pool[index]!.style.display = 'none';
    this.used = lines.length;
  }

  private make(): HTMLDivElement {
    const element = document.createElement('div');
    element.setAttribute('aria-hidden', 'true');
    this.part.append(element);
    return element;
  }
}
