import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  PASTE_TAG,
  type LexicalEditor,
} from 'lexical';

/** The site drops all formatting that is pasted, and takes pasted files as attachments. */
export function registerPasteAsText(editor: LexicalEditor, onFiles: (files: File[]) => void): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : null;
      if (!data || !$isRangeSelection($getSelection())) return false;
      event.preventDefault();
      const files = [...data.files];
      if (files.length > 0) {
        onFiles(files);
        return true;
      }
      $addUpdateTag(PASTE_TAG);
      data
        .getData('text/plain')
        .split(/\r?\n/)
        .forEach((line, index) => {
          if (index > 0) selected()?.insertParagraph();
          if (line) selected()?.insertText(line);
        });
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

function selected() {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : undefined;
}
