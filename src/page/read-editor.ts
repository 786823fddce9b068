import { textOfEditor, type EditorText } from '../dom/text-of-editor.ts';
import type { EditorSighting } from '../engine/site-adapter.ts';

export const isField = (element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The text of an editor as it stands in the page, up to `most` UTF-16 code units. */
export function readEditor({ element }: EditorSighting, most: number): EditorText {
  if (!isField(element)) return textOfEditor(element, most);
  const { value } = element;
  return { text: value.slice(0, most), pieces: [], cut: value.length > most };
}
