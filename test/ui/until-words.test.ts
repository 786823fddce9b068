import { expect, test } from 'vitest';
import { untilWords } from '../../src/ui/parts/until-words.ts';

const now = new Date(2026, 10, 21, 23, 30).getTime();
const minutes = 60_000;

test.each([
  [null, 'until you switch it on again'],
  [now + 15 * minutes, 'until 23:45'],
  [now + 60 * minutes, 'until 00:30 on Sunday'],
])('%s is %s', (until, words) => {
  expect(untilWords(until, now)).toBe(words);
});
