import { expect, test } from 'vitest';
import { wholeCharacters } from '../../src/engine/whole-characters.ts';

test.each([
  ['plain', 'one two', 4, 7, 'two'],
  ['a surrogate pair', 'a😀b', 2, 4, '😀b'],
  ['an accent of its own', 'Zoe\u0308 ran', 0, 3, 'Zoe\u0308'],
  ['a joined emoji', '👩‍🏫 here', 2, 8, '👩‍🏫 he'],
  ['a flag', 'in 🇬🇧 now', 3, 5, '🇬🇧'],
  ['a skin tone', '👍🏽ok', 2, 6, '👍🏽ok'],
  ['a keycap', '1️⃣ up', 0, 1, '1️⃣'],
  ['an accent on a sign', 'wow!\u0301 no', 0, 4, 'wow!\u0301'],
])('%s is not cut', (_, text, start, end, expected) => {
  const whole = wholeCharacters(text, { start, end });
  expect(text.slice(whole.start, whole.end)).toBe(expected);
});

test('a whole span stays as it is', () => {
  expect(wholeCharacters('👩‍🏫 here', { start: 6, end: 10 })).toEqual({ start: 6, end: 10 });
});
