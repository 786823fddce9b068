import type { EditorState } from '../watched-editor.ts';
import type { Severity } from '../../school/severity.ts';
import { Mark } from './mark.tsx';
import { moveTo } from './place.ts';
import { shortcut } from './words.ts';

type Props = {
  state: Exclude<EditorState, 'empty'>;
  words: string;
  worst: Severity | undefined;
  /** Why the check is not the whole check. */
  unsure: readonly string[];
  left: number;
  top: number;
};

type Known = {
  looking?: boolean;
  state: EditorState;
  findings: readonly unknown[];
  unsure: readonly string[];
  cut: boolean;
};

/** What is known of an editor, in a few words. */
export function chipWords({ state, findings, unsure, cut, looking }: Known): string {
  switch (state) {
    case 'found':
      return `Checked: ${findings.length} to look at${looking ? ', looking at the picture…' : unsure.length > 0 ? ', not everything checked' : ''}`;
    case 'clear':
      return 'Checked: nothing found';
    case 'unsure':
      return cut ? 'Too long to check it all' : 'Could not check';
    case 'resting':
      return 'Lanyard is paused';
    case 'waiting':
      return looking ? 'Looking at the picture…' : 'Checking…';
    case 'empty':
      return 'Nothing to check yet';
  }
}

export function Chip({ state, words, worst, unsure, left, top }: Props) {
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
      {words}
    </button>
  );
}
