import { ContentState, EditorState, Modifier } from 'draft-js';

/** Pasted words without their styles: paragraphs become blocks, and one undo takes all of it back. */
export function withPasted(state: EditorState, text: string): EditorState {
  const fragment = ContentState.createFromText(text.replace(/\r\n?/g, '\n')).getBlockMap();
  const content = Modifier.replaceWithFragment(state.getCurrentContent(), state.getSelection(), fragment);
  return EditorState.push(state, content, 'insert-fragment');
}
