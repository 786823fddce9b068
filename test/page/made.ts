import type { ShownFinding } from '../../src/messages/draft-answer.ts';
import { WatchedEditor } from '../../src/page/watched-editor.ts';

/** A field with a text in it, as `WatchedEditor` sees one; writing in it is setting its value. */
export function editorWith(
  text: string,
  surface: 'post' | 'bio' = 'post',
): { editor: WatchedEditor; field: HTMLTextAreaElement } {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = text;
  const editor = new WatchedEditor({
    element: field,
    kind: 'field',
    surface,
    sendKeys: 'enter',
    group: field,
  });
  editor.refresh();
  return { editor, field };
}

/** A finding about some words of a text, or about all of it. */
export function finding(text: string, words: string | null, more: Partial<ShownFinding> = {}): ShownFinding {
  const start = words === null ? -1 : text.indexOf(words);
  return {
    rule: 'talk-about-pupils',
    messageId: 'named',
    topic: 'pupil-info',
    severity: 'stop',
    clause: null,
    span: words === null ? null : { start, end: start + words.length },
    message: 'A name.',
    why: 'Why.',
    instead: 'Instead.',
    guess: false,
    fixes: [],
    because: '',
    shown: null,
    ...more,
  };
}
