import { closest } from '../../dom/safe.ts';
import type { MarkKind } from '../../school/severity-look.ts';
import type { WatchedEditor } from '../watched-editor.ts';
import { bySeverity } from './by-severity.ts';
import { chipWords } from './chip-words.ts';
import { boxAt, chipSpots, touches, type Box, type Size } from './place.ts';
import type { Sign } from './signs.ts';
import { shortcut } from './words.ts';

/** A chip that is wanted: its editor, the part of it on screen, and the last written lines, the very last at the end. */
export type WantedChip = { editor: WatchedEditor; visible: Box; written: readonly Box[] };

/** What the chip by an editor says. */
export function chipOf(of: WantedChip, at: number): Sign<WantedChip> {
  const { editor } = of;
  const [why] = editor.unsure;
  return {
    of,
    key: String(at),
    words: chipWords(editor),
    kind: kindOf(editor),
    title: why ?? (editor.state === 'found' ? `Open with ${shortcut}` : 'Lanyard'),
  };
}

function kindOf({ state, findings }: WatchedEditor): MarkKind {
  if (state === 'found') return bySeverity(findings)[0]?.severity ?? 'advise';
  return state === 'clear' || state === 'waiting' ? state : 'unsure';
}

/**
 * Where a chip covers neither the writing, nor another, nor a control of the page; where there is no such
 * place, the end of the writing stays free at the least.
 */
export function chipSpot(
  { visible, written }: WantedChip,
  size: Size,
  isFree: (box: Box) => boolean,
): Box | undefined {
  const boxes = chipSpots(size, visible, { width: innerWidth, height: innerHeight })
    .map((spot) => boxAt(spot, size))
    .filter(isFree);
  const clearOf = (lines: readonly Box[]): Box | undefined =>
    boxes.find((box) => !lines.some((line) => touches(line, box)) && !coversControl(box));
  return clearOf(written) ?? clearOf(written.slice(-1));
}

/** Where along a chip it is asked what of the page lies under it: closer than the smallest button is wide. */
const along = [0, 0.2, 0.4, 0.6, 0.8, 1];
const pressable = 'button, a, input, select, [role="button"], [role="link"], [role="tab"]';

/** Whether a place holds something of the page that a person may want to press. */
function coversControl({ left, top, right, bottom }: Box): boolean {
  return [top + 2, bottom - 2].some((y) =>
    along.some((at) => {
      const there = document.elementFromPoint(left + 2 + at * (right - left - 4), y);
      return there && closest(there, pressable);
    }),
  );
}
