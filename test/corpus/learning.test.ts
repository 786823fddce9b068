import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isLabelled, readCases } from '../../src/cli/score/cases.ts';

const corpus = 'test/corpus';
const texts = (file: string, held: boolean): string[] =>
  readCases(file)
    .filter(({ part }) => !held || part === 'held')
    .map(({ text }) => text);

test('nothing that is held back is learned from', () => {
  const learning = readdirSync(join(corpus, 'learning')).flatMap((name) =>
    texts(join(corpus, 'learning', name), false),
  );
  expect(learning.length).toBeGreaterThan(6000);
  const held = new Set(
    readdirSync(corpus)
      .filter(
        (name) => name.endsWith('.jsonl') && isLabelled(join(corpus, name)) && name !== 'remarks-last.jsonl',
      )
      .flatMap((name) => texts(join(corpus, name), true)),
  );
  expect(held.size).toBeGreaterThan(1500);
  expect(learning.filter((text) => held.has(text))).toEqual([]);
});
