import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween, moveSpan } from '../../src/engine/move-spans.ts';

/** Where the stretch in […] lies after the text has become another; `undefined` when it was typed in. */
const after = (marked: string, next: string): string | undefined => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const before = marked.replace(/[[\]]/g, '');
  const span = moveSpan({ start, end }, editBetween(before, next));
  return span && next.slice(span.start, span.end);
};

describe('findings move with the typing', () => {
  test.each([
    ['typing before it', 'a [name] b', 'aaa name b'],
    ['typing after it', 'a [name] b', 'a name bbb'],
    ['typing right before it', 'a [name]', 'a xname'],
    ['typing right after it', 'a [name]', 'a namex'],
    ['deleting before it', 'aaa [name] b', 'a name b'],
    ['deleting after it', 'a [name] b', 'a name'],
    ['replacing all before it', 'abc [name]', 'x name'],
    ['nothing', 'a [name] b', 'a name b'],
    ['a line before it', '[name]', 'one\nname'],
    ['an emoji for another before it', '😀 [name]', '😁 name'],
  ])('%s keeps it on its words', (_what, marked, next) => {
    expect(after(marked, next)).toBe('name');
  });

  test.each([
    ['typing in it', 'a [name] b', 'a naxme b'],
    ['deleting from it', 'a [name] b', 'a nme b'],
    ['deleting over its start', 'a [name] b', 'ame b'],
    ['deleting over its end', 'a [name] b', 'a na'],
    ['replacing it', 'a [name] b', 'a else b'],
    ['emptying the text', 'a [name] b', ''],
  ])('%s drops it', (_what, marked, next) => {
    expect(after(marked, next)).toBeUndefined();
  });
});

test('an edit turns the one text into the other, and is the smallest that does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, next) => {
      const { at, removed, added } = editBetween(before, next);
      expect(before.slice(0, at) + next.slice(at, at + added) + before.slice(at + removed)).toBe(next);
      if (before === next) expect({ removed, added }).toEqual({ removed: 0, added: 0 });
      else expect(removed > 0 || added > 0).toBe(true);
    }),
  );
});

test('a span that is kept is on the very words it was on, whatever was typed', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(12), fc.nat(12), (before, next, from, length) => {
      const start = Math.min(from, before.length - 1);
      const span = { start, end: Math.min(before.length, start + 1 + length) };
      const moved = moveSpan(span, editBetween(before, next));
      if (moved) expect(next.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
    }),
  );
});
