import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { WatchedEditor } from '../watched-editor.ts';
import { Card, StatusCard } from './card.tsx';
import { chipWords } from './chip-words.ts';
import { HoldBox, WaitBox } from './hold-box.tsx';
import { MomentLine } from './moment-line.tsx';

/** What our one box shows. */
export type Shown =
  | { what: 'card'; editor: WatchedEditor; finding: ShownFinding; byKey: boolean; pinned: boolean }
  | { what: 'status'; editor: WatchedEditor; byKey: boolean }
  | { what: 'hold'; editors: readonly WatchedEditor[]; control: HTMLElement | undefined }
  | { what: 'words'; words: string; control: HTMLElement | undefined }
  | { what: 'moment'; finding: ShownFinding };

export const roleOf = ({ what }: Shown): string =>
  what === 'hold' ? 'alertdialog' : what === 'words' || what === 'moment' ? 'status' : 'dialog';

export function BoxContent({ shown }: { shown: Shown }) {
  switch (shown.what) {
    case 'card': {
      const { editor, finding } = shown;
      const list = editor.findings;
      return (
        <Card
          finding={finding}
          words={wordsOf(editor, finding)}
          index={Math.max(0, list.indexOf(finding))}
          count={list.length}
          unsure={editor.unsure}
        />
      );
    }
    case 'status':
      return <StatusCard title={chipWords(shown.editor)} lines={shown.editor.unsure} />;
    case 'hold': {
      const findings = shown.editors.flatMap((editor) =>
        editor.findings
          .filter(({ severity }) => severity === 'stop')
          .map((finding) => ({ finding, words: wordsOf(editor, finding) })),
      );
      return <HoldBox findings={findings} sendLabel={labelOf(shown.control)} />;
    }
    case 'words':
      return <WaitBox words={shown.words} />;
    case 'moment':
      return <MomentLine finding={shown.finding} />;
  }
}

const wordsOf = (editor: WatchedEditor, { span }: ShownFinding): string =>
  span ? editor.text.slice(span.start, span.end) : '';

function labelOf(control: HTMLElement | undefined): string {
  const words = control?.textContent?.trim() || control?.getAttribute('aria-label')?.trim();
  return words && words.length < 24 ? `“${words}”` : 'the send button';
}
