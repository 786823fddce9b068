import { expect, test } from 'vitest';
import { lexicons } from '../../src/text/grammar/index.ts';
import { lexicon as scots } from '../../src/text/grammar/scots.ts';
import { lexicon as welsh } from '../../src/text/grammar/welsh.ts';

test('a kind of word is listed in one place, where other languages may add to it: one name for two things mixes them', () => {
  const places = new Map<string, number>();
  for (const lexicon of lexicons) {
    if (lexicon === scots || lexicon === welsh) continue;
    for (const kind of Object.keys(lexicon)) places.set(kind, (places.get(kind) ?? 0) + 1);
  }
  expect([...places].filter(([, count]) => count > 1)).toEqual([]);
});

test('no kind of word is empty', () => {
  for (const lexicon of lexicons)
    for (const [kind, words] of Object.entries(lexicon)) expect(words.trim(), kind).not.toBe('');
});
