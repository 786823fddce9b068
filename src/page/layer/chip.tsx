import type { EditorState } from '../watched-editor.ts';
import type { Severity } from '../../school/severity.ts';
import { Mark } from './mark.tsx';
import { moveTo } from './place.ts';
import { shortcut } from './words.ts';

type Props = {
  state: Exclude<EditorState, 'empty'>;
  count: number;
  worst: Severity | undefined;
  /** Why the check is not the whole check. */
  unsure: readonly string[];
  left: number;
  top: number;
};

export function chipWords(state: Props['state'], count: number, unsure: boolean): string {
  switch (state) {
    case 'found':
      return `Checked: ${count} to look at${unsure ? ', not everything checked' : ''}`;
    case 'clear':
      return 'Checked: nothing found';
    case 'unsure':
      return 'Could not check';
    case 'resting':
      return 'Lanyard is paused';
    case 'waiting':
      return 'Checking…';
  }
}

export function Chip({ state, count, worst, unsure, left, top }: Props) {
  const kind =
    state === 'found'
      ? (worst ?? 'advise')
      : state === 'clear'
        ? 'clear'
        : state === 'waiting'
          ? 'waiting'
          : 'unsure';
  return (
    <button
      type="button"
      class={`chip ${kind}`}
      data-do="open"
      title={unsure[0] ?? (state === 'found' ? `Open with ${shortcut}` : 'Lanyard')}
      style={{ transform: moveTo(left, top) }}
    >
      <Mark kind={kind} />
      {chipWords(state, count, unsure.length > 0)}
    </button>
  );
}
