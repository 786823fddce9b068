import { $createParagraphNode, $getRoot, CLEAR_HISTORY_COMMAND, type LexicalEditor } from 'lexical';

/** The text as the editor's state has it: one line break between blocks. */
export function stateText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

export function emptyEditor(editor: LexicalEditor, select: boolean): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      $getRoot().clear().append(paragraph);
      if (select) paragraph.select();
    },
    { tag: 'history-merge', discrete: true },
  );
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
}
