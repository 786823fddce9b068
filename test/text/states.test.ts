import { describe, expect, test } from 'vitest';
import { States } from '../../src/text/states.ts';
import { symbolOf, symbolOfWord } from '../../src/text/symbols.ts';

const states = (patterns: string): States => new States([{ kind: 'k', patterns }]);

describe('states', () => {
  test('are shared by patterns that begin alike', () => {
    const { count } = states('a b c\na b d\na b c');
    // The root, a, b, c and d.
    expect(count).toBe(5);
  });

  test('lead on for each symbol that a pattern has there, and for no other', () => {
    const words = 'some words from which one may go on to another place'.split(' ');
    const made = states(words.map((word) => `${word} end`).join('\n'));
    const ends = words.map((word) => made.after(made.after(0, symbolOfWord(word)), symbolOfWord('end')));
    expect(new Set(ends).size).toBe(words.length);
    for (const end of ends) expect(made.accepts.end(end) - made.accepts.start(end)).toBe(1);
    expect(made.after(0, symbolOfWord('end'))).toBe(0);
    expect(made.after(0, symbolOf('another-kind'))).toBe(0);
  });

  test('of one place share a gap, and the longer holds', () => {
    const made = states('a ..2 b\na ..5 c\na ..1 d');
    expect([...made.gaps.values()].map(({ most }) => most)).toEqual([5]);
  });
});
