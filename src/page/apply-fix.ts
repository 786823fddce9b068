import { placeOf } from '../dom/text-of-editor.ts';
import type { Span } from '../engine/span.ts';
import { isField } from './read-editor.ts';
import type { WatchedEditor } from './watched-editor.ts';

/** Editors take up a new selection a moment later; the edit must not come before that. */
const selectionSettles = 30;

/**
 * Puts words in the place of a span as the person's own edit, through the browser's editing command, so
 * that the site's editor and its undo know of it. Returns false, and changes nothing, when the words
 * are no longer there.
 */
export async function applyFix(editor: WatchedEditor, span: Span, replacement: string): Promise<boolean> {
  const expected = editor.text.slice(span.start, span.end);
  editor.refresh();
  if (editor.text.slice(span.start, span.end) !== expected || editor.gone) return false;
  const { start, end } = replacement === '' ? withSpace(editor.text, span) : span;
  const { element } = editor;
  element.focus({ preventScroll: true });

  if (isField(element)) {
    element.setSelectionRange(start, end);
    return insert(replacement);
  }
  const from = placeOf(editor.pieces, start, false);
  const to = placeOf(editor.pieces, end, true);
  const selection = element.ownerDocument.getSelection();
  if (!from || !to || !selection) return false;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  await new Promise((done) => setTimeout(done, selectionSettles));
  if (selection.toString() !== editor.text.slice(start, end)) return false;
  return insert(replacement);
}

const insert = (text: string): boolean =>
  text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);

/** Words that go take one of the spaces beside them along. */
function withSpace(text: string, { start, end }: Span): Span {
  if (text[end] === ' ' && (start === 0 || text[start - 1] === ' ' || text[start - 1] === '\n'))
    return { start, end: end + 1 };
  if (text[start - 1] === ' ' && (end === text.length || /[\s.,;:!?]/.test(text[end] ?? '')))
    return { start: start - 1, end };
  return { start, end };
}
