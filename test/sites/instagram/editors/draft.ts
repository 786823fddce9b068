import { useEffect, useRef, useState } from 'preact/hooks';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  FORMAT_TEXT_COMMAND,
  HISTORY_MERGE_TAG,
  PASTE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { css } from '../css.ts';

/** Captions make a paragraph of each line, messages keep one paragraph with line breaks. */
export type DraftShape = 'paragraphs' | 'lines';

export type Draft = {
  id: number;
  shape: DraftShape;
  editor: LexicalEditor;
  text(): string;
  insert(text: string): void;
  clear(): void;
};

let created = 0;

function insertLines(text: string): void {
  text.split(/\r?\n/).forEach((line, index) => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    if (index > 0) selection.insertParagraph();
    const next = $getSelection();
    if (line && $isRangeSelection(next)) next.insertText(line);
  });
}

/** Paragraph editors of the site take pasted text without its looks, and know no bold or italic. */
function keepPlain(editor: LexicalEditor): void {
  editor.registerCommand(FORMAT_TEXT_COMMAND, () => true, COMMAND_PRIORITY_HIGH);
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const text = 'clipboardData' in event ? event.clipboardData?.getData('text/plain') : undefined;
      if (!text) return false;
      event.preventDefault();
      insertLines(text);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

function fill(text: string): void {
  const root = $getRoot().clear();
  for (const line of text.split('\n')) {
    const paragraph = $createParagraphNode();
    if (line) paragraph.append($createTextNode(line));
    root.append(paragraph);
  }
}

export function createDraft(shape: DraftShape, text = ''): Draft {
  const editor = createEditor({
    namespace: 'PolarisComposer',
    theme: { paragraph: css('position: relative; margin: 0') },
    onError: (error) => {
      throw error;
    },
  });
  if (shape === 'paragraphs') {
    registerRichText(editor);
    keepPlain(editor);
  } else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(() => fill(text), { discrete: true, tag: HISTORY_MERGE_TAG });
  return {
    id: created++,
    shape,
    editor,
    text: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((child) => child.getTextContent())
          .join('\n'),
      ),
    insert: (piece) =>
      editor.update(() => {
        const selection = $getSelection() ?? $getRoot().selectEnd();
        selection.insertText(piece);
      }),
    clear: () => {
      editor.update(() => {
        fill('');
        $getRoot().selectEnd();
      });
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
  };
}

/** A new editor with the state of the old one, as when the site mounts its composer anew. */
function copyDraft(draft: Draft): Draft {
  const copy = createDraft(draft.shape);
  copy.editor.setEditorState(
    copy.editor.parseEditorState(JSON.stringify(draft.editor.getEditorState().toJSON())),
    { tag: HISTORY_MERGE_TAG },
  );
  return copy;
}

export function useDraft(
  shape: DraftShape,
  initial = '',
): { draft: Draft; text: string; remount: () => void } {
  const [draft, setDraft] = useState(() => createDraft(shape, initial));
  const [text, setText] = useState(initial);
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => draft.editor.registerUpdateListener(() => setText(draft.text())), [draft]);
  return { draft, text, remount: () => setDraft(copyDraft(latest.current)) };
}
