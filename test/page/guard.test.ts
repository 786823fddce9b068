import { afterEach, describe, expect, test } from 'vitest';
import { answerWithin } from '../../src/page/budgets.ts';
import { Guard } from '../../src/page/guard.ts';
import { editorWith, finding } from './made.ts';

afterEach(() => document.body.replaceChildren());

const text = 'Well done Ollie Benning today';
const stopped = (words = text) => {
  const made = editorWith(words);
  made.editor.take(words, [finding(words, 'Ollie Benning')], [], true);
  return made;
};
let now = 0;
const guard = (): Guard => {
  now = 10_000;
  return new Guard(() => now);
};

describe('what is held', () => {
  test('a stop, and nothing quieter', () => {
    expect(guard().judge([stopped().editor])).toEqual({ let: 'hold' });
    const { editor } = editorWith(text);
    for (const severity of ['warn', 'advise', 'inform'] as const) {
      editor.take(text, [finding(text, 'today', { severity })], [], true);
      expect(guard().judge([editor])).toEqual({ let: 'pass' });
    }
  });

  test('a stop in any of the editors that go out together', () => {
    const other = editorWith('All well').editor;
    other.take('All well', [], [], true);
    expect(guard().judge([other, stopped().editor])).toEqual({ let: 'hold' });
    expect(guard().judge([other])).toEqual({ let: 'pass' });
  });

  test('not what the person has dismissed', () => {
    const { editor } = stopped();
    editor.dismiss(editor.findings[0]!);
    expect(guard().judge([editor])).toEqual({ let: 'pass' });
  });

  test('nothing while checks are paused, or where nothing was ever asked', () => {
    const { editor } = stopped();
    editor.askedAt = 10_000;
    editor.rest();
    expect(guard().judge([editor])).toEqual({ let: 'pass' });
    expect(guard().judge([editorWith(text).editor])).toEqual({ let: 'pass' });
    expect(guard().judge([])).toEqual({ let: 'pass' });
  });

  test('nothing because the check failed', () => {
    const { editor } = editorWith(text);
    editor.askedAt = 10_000;
    editor.blind('No answer came.');
    expect(guard().judge([editor])).toEqual({ let: 'pass' });
  });
});

describe('waiting for an answer', () => {
  test('a second and a half from the question, and no longer', () => {
    const judge = guard();
    const { editor } = editorWith(text);
    editor.askedAt = now;
    expect(judge.judge([editor])).toEqual({ let: 'wait', until: now + answerWithin });
    now += answerWithin - 1;
    expect(judge.judge([editor])).toMatchObject({ let: 'wait' });
    now += 1;
    expect(judge.judge([editor])).toEqual({ let: 'pass' });
  });

  test('not for a text that has its answer, though it is being asked about again', () => {
    const { editor } = editorWith(text);
    editor.take(text, [], [], true);
    editor.askedAt = 10_000;
    expect(guard().judge([editor])).toEqual({ let: 'pass' });
  });

  test('but a stop that is known already is held at once', () => {
    const made = stopped();
    made.field.value = `${text}, and more`;
    made.editor.refresh();
    made.editor.askedAt = 10_000;
    expect(guard().judge([made.editor])).toEqual({ let: 'hold' });
  });
});

describe('letting go', () => {
  test('once: the press after it is looked at afresh', () => {
    const judge = guard();
    const { editor } = stopped();
    judge.allow([editor]);
    expect(judge.judge([editor])).toEqual({ let: 'pass' });
    // One press is several events.
    expect(judge.judge([editor])).toEqual({ let: 'pass' });
    judge.spent();
    expect(judge.judge([editor])).toEqual({ let: 'hold' });
  });

  test('for the very text that was shown, and not for it after another', () => {
    const judge = guard();
    const made = stopped();
    judge.allow([made.editor]);
    made.field.value = `${text}!`;
    made.editor.refresh();
    expect(judge.judge([made.editor])).toEqual({ let: 'hold' });
    made.field.value = text;
    made.editor.refresh();
    expect(judge.judge([made.editor])).toEqual({ let: 'hold' });
  });

  test('for all editors of a group as they stood, not for one of them alone', () => {
    const judge = guard();
    const [first, second] = [stopped().editor, stopped(`Again: ${text}`).editor];
    judge.allow([first, second]);
    expect(judge.judge([first])).toEqual({ let: 'hold' });
  });
});
