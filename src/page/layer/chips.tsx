import { render } from 'preact';
import { closest } from '../../dom/safe.ts';
import type { WatchedEditor } from '../watched-editor.ts';
import { bySeverity } from './by-severity.ts';
import { Chip, chipWords } from './chip.tsx';
import type { Host } from './host.ts';
import { chipSpots, touches, type Box, type Size } from './place.ts';

/** The sign before a chip's words, with the gap after it. */
const markWidth = 17;

/** A chip that is wanted: its editor, the part of it on screen, and where its last written line ends. */
export type WantedChip = { editor: WatchedEditor; visible: Box; lastLine: Box | undefined };

/** The chips by the editors: each where it covers neither the writing, nor another, nor a control of the page. */
export class Chips {
  private readonly element = document.createElement('div');
  private readonly widths = new Map<string, number>();
  private shown: { editor: WatchedEditor; box: Box }[] = [];

  constructor(private readonly host: Host) {
    this.element.className = 'chips';
    host.stage.append(this.element);
  }

  draw(wanted: readonly WantedChip[]): void {
    const view = { width: innerWidth, height: innerHeight };
    this.shown = [];
    render(
      <>
        {wanted.map(({ editor, visible, lastLine }, at) => {
          const { state, findings, unsure } = editor;
          if (state === 'empty') return null;
          const words = chipWords(editor);
          const size = this.sizeOf(words);
          const boxAt = ({ left, top }: { left: number; top: number }): Box => ({
            left,
            top,
            right: left + size.width,
            bottom: top + size.height,
          });
          const spot = chipSpots(size, visible, view).find((candidate) => {
            const box = boxAt(candidate);
            return (
              !this.shown.some((other) => touches(other.box, box)) &&
              !(lastLine && touches(lastLine, box)) &&
              !coversControl(box)
            );
          });
          if (!spot) return null;
          this.shown.push({ editor, box: boxAt(spot) });
          return (
            <Chip
              key={at}
              state={state}
              words={words}
              worst={bySeverity(findings)[0]?.severity}
              unsure={unsure}
              left={spot.left}
              top={spot.top}
            />
          );
        })}
      </>,
      this.element,
    );
  }

  clear(): void {
    this.shown = [];
    render(null, this.element);
  }

  /**
   * The editor whose chip lies at a point, if nothing of the page lies over it. Chips take no presses by
   * themselves: a page that felt for them would learn from a chip's width what was found.
   */
  at(x: number, y: number): WatchedEditor | undefined {
    const chip = this.shown.find(
      ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (!chip || !this.host.shown) return undefined;
    this.element.classList.add('asked');
    const ours =
      document.elementFromPoint(x, y) === this.host.element &&
      this.element.contains(this.host.root.elementFromPoint(x, y));
    this.element.classList.remove('asked');
    return ours ? chip.editor : undefined;
  }

  /** The editor whose chip has the keyboard. */
  focused(): WatchedEditor | undefined {
    const { activeElement } = this.host.root;
    const at = Array.from(this.element.querySelectorAll('.chip')).findIndex((chip) => chip === activeElement);
    return this.shown[at]?.editor;
  }

  /** How large a chip with these words is; measured once. */
  private sizeOf(words: string): Size {
    let width = this.widths.get(words);
    if (width === undefined) {
      const probe = document.createElement('span');
      probe.className = 'chip';
      probe.style.visibility = 'hidden';
      probe.textContent = words;
      this.host.stage.append(probe);
      width = probe.offsetWidth + markWidth;
      probe.remove();
      this.widths.set(words, width);
    }
    return { width, height: 24 };
  }
}

/** Whether a place holds something of the page that a person may want to press. */
function coversControl(box: Box): boolean {
  const points = [
    [box.left + 2, box.top + 2],
    [box.right - 2, box.top + 2],
    [box.left + 2, box.bottom - 2],
    [box.right - 2, box.bottom - 2],
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
  ] as const;
  return points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there && closest(there, 'button, a, input, select, [role="button"], [role="link"], [role="tab"]');
  });
}
