import { expect, test } from 'vitest';
import { withoutIndents } from '../scripts/lib/compact-grammars.ts';
import { layers, lexicons } from '../src/text/grammar/index.ts';
import { States } from '../src/text/states.ts';

test('grammars say the same without the blanks at the beginnings of their lines', () => {
  const saidBy = ({ count, edges, accepts, free }: States): unknown => [
    count,
    edges.values,
    accepts.values,
    free.values,
  ];
  let blanks = 0;
  for (const grammars of layers) {
    const compact = grammars.map((one) => ({ ...one, patterns: withoutIndents(one.patterns) }));
    grammars.forEach(({ patterns }, at) => (blanks += patterns.length - compact[at]!.patterns.length));
    expect(saidBy(new States(compact))).toEqual(saidBy(new States(grammars)));
  }
  expect(blanks).toBeGreaterThan(10_000);
});

test('and so do word lists', () => {
  const words = (entries: string): string[] => entries.split(/\s+/).filter(Boolean);
  for (const lexicon of lexicons)
    for (const entries of Object.values(lexicon))
      expect(words(withoutIndents(entries))).toEqual(words(entries));
});
