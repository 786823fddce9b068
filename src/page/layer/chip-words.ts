import type { EditorState } from '../watched-editor.ts';

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
