import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { DRAG_DROP_PASTE, registerRichText } from '@lexical/rich-text';
import {
  COMMAND_PRIORITY_HIGH,
  FORMAT_TEXT_COMMAND,
  KEY_ENTER_COMMAND,
  createEditor,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { look } from '../look/look.ts';
import { HashtagNode, registerHashtags } from './hashtag-node.ts';
import { registerPasteAsText } from './paste-as-text.ts';

export type EditorEvents = {
  /** True when Enter was used up, for sending as a rule. */
  onEnter(event: KeyboardEvent): boolean;
  onFiles(files: File[]): void;
};

/** A Lexical editor set up as the site's: rich text without formatting for posts and comments, plain for chat. */
export function createSiteEditor(
  kind: 'rich' | 'plain',
  events: EditorEvents,
): { editor: LexicalEditor; stop(): void } {
  const editor = createEditor({
    namespace: kind === 'rich' ? 'CometComposer' : 'MWComposer',
    nodes: [HashtagNode],
    theme: { paragraph: look({ marginTop: 0, marginBottom: 0, paddingInline: 0 }) },
    onError: (error) => {
      throw error;
    },
  });
  const enter = editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || !events.onEnter(event)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  const history = registerHistory(editor, createEmptyHistoryState(), 300);
  if (kind === 'plain') return { editor, stop: mergeRegister(registerPlainText(editor), history, enter) };
  const drop = editor.registerCommand(
    DRAG_DROP_PASTE,
    (files) => {
      events.onFiles(files);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  // Ctrl+B and its like do nothing in a post or a comment.
  const format = editor.registerCommand(FORMAT_TEXT_COMMAND, () => true, COMMAND_PRIORITY_HIGH);
  const paste = registerPasteAsText(editor, (files) => events.onFiles(files));
  return {
    editor,
    stop: mergeRegister(
      registerRichText(editor),
      registerHashtags(editor),
      history,
      enter,
      drop,
      format,
      paste,
    ),
  };
}
