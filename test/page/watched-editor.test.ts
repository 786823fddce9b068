import { afterEach, expect, test } from 'vitest';
import { mostChecked } from '../../src/messages/draft-port-limits.ts';
import type { WatchedEditor } from '../../src/page/watched-editor.ts';
import { editorWith, finding } from './made.ts';

afterEach(() => document.body.replaceChildren());

const text = 'Well done Ollie Benning today';
const name = 'Ollie Benning';
const write = ({ editor, field }: ReturnType<typeof editorWith>, words: string): boolean => {
  field.value = words;
  return editor.refresh();
};
const marked = ({ findings, text: now }: WatchedEditor): (string | null)[] =>
  findings.map(({ span }) => span && now.slice(span.start, span.end));

test('found, clear and could not tell are three answers, and none of them comes of itself', () => {
  const { editor } = editorWith(text);
  expect(editor.state).toBe('waiting');
  editor.take(text, [], [], true);
  expect(editor.state).toBe('clear');
  editor.take(text, [], ['One of the checks failed.'], true);
  expect(editor.state).toBe('unsure');
  editor.take(text, [finding(text, name)], [], true);
  expect(editor.state).toBe('found');
  editor.blind('No answer came.');
  expect(editor.state).toBe('found');
  editor.rest();
  expect(editor.state).toBe('resting');
  expect(editorWith(' \n ').editor.state).toBe('empty');
});

test('a clear text that has been written on waits for its answer', () => {
  const made = editorWith(text);
  made.editor.take(text, [], [], true);
  expect(write(made, `${text}!`)).toBe(true);
  expect(made.editor.state).toBe('waiting');
  expect(write(made, `${text}!`)).toBe(false);
});

test('a picture alone is something to check', () => {
  const { editor } = editorWith('');
  editor.media = 1;
  expect(editor.state).toBe('waiting');
});

test('what was found moves with the typing, and is dropped when it is typed over', () => {
  const made = editorWith(text);
  made.editor.take(text, [finding(text, name), finding(text, null, { messageId: 'whole' })], [], true);
  write(made, `So. ${text}`);
  expect(marked(made.editor)).toEqual([null, name]);
  write(made, `So. ${text.replace('Benning', 'Ben')}`);
  expect(marked(made.editor)).toEqual([null]);
});

test('an answer without names keeps what was known of names, and nothing else', () => {
  const { editor } = editorWith(text);
  editor.take(text, [finding(text, name), finding(text, 'today', { rule: 'working-hours-use' })], [], true);
  editor.take(text, [], [], false);
  expect(marked(editor)).toEqual([name]);
  editor.take(text, [finding(text, name, { severity: 'warn' })], [], false);
  expect(editor.findings.map(({ severity }) => severity)).toEqual(['warn']);
  editor.take(text, [], [], true);
  expect(editor.findings).toEqual([]);
});

test('a text whose names nobody looked up is not called clear', () => {
  const { editor } = editorWith(text);
  editor.take(text, [], [], false);
  expect(editor.state).toBe('unsure');
  expect(editor.namesUnknown).toBe(true);
  editor.take(text, [], [], true);
  expect(editor.state).toBe('clear');
});

test('a finding that was dismissed stays away from those words, in this text only', () => {
  const made = editorWith(text);
  const { editor } = made;
  editor.take(text, [finding(text, name)], [], true);
  editor.dismiss(editor.findings[0]!);
  expect(editor.state).toBe('clear');
  const longer = `Again: ${text}`;
  write(made, longer);
  editor.take(longer, [finding(longer, name), finding(longer, 'Well', { messageId: 'other' })], [], true);
  expect(marked(editor)).toEqual(['Well']);
  // An emptied editor is another draft.
  write(made, '');
  write(made, text);
  editor.take(text, [finding(text, name)], [], true);
  expect(marked(editor)).toEqual([name]);
});

test('findings come in the order of the text, the whole draft first', () => {
  const { editor } = editorWith(text);
  editor.take(
    text,
    [
      finding(text, 'today', { messageId: 'c' }),
      finding(text, name),
      finding(text, null, { messageId: 'a' }),
    ],
    [],
    true,
  );
  expect(marked(editor)).toEqual([null, name, 'today']);
});

test('one letter more than is looked at is another text to answer for', () => {
  const made = editorWith('a'.repeat(mostChecked));
  expect(made.editor.cut).toBe(false);
  made.editor.take(made.editor.text, [], [], true);
  expect(write(made, 'a'.repeat(mostChecked + 1))).toBe(true);
  expect(made.editor.cut).toBe(true);
  expect(made.editor.text).toHaveLength(mostChecked);
  expect(write(made, 'a'.repeat(mostChecked + 2))).toBe(false);
  expect(write(made, 'a'.repeat(mostChecked))).toBe(true);
});

test('an editor that has left the page is gone', () => {
  const { editor, field } = editorWith(text);
  expect(editor.gone).toBe(false);
  field.remove();
  expect(editor.gone).toBe(true);
});
