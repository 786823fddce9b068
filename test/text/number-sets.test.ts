import { describe, expect, test } from 'vitest';
import { NumberSets } from '../../src/text/number-sets.ts';

describe('sets of numbers', () => {
  test('are numbered from 1 as they come, whatever the order of their members', () => {
    const sets = new NumberSets();
    expect(sets.numberOf([7, 3])).toBe(1);
    expect(sets.numberOf([])).toBe(2);
    expect(sets.numberOf([7])).toBe(3);
    expect(sets.numberOf([3, 7])).toBe(1);
    expect(sets.numberOf([])).toBe(2);
    expect(sets.list(1)).toEqual([7, 3]);
    expect(sets.list(2)).toEqual([]);
    expect(sets.has(1, 3)).toBe(true);
    expect(sets.has(3, 3)).toBe(false);
  });

  test('are all kept, however many come', () => {
    const sets = new NumberSets();
    const made = Array.from({ length: 5000 }, (_, at) => [at, at * 7 + 1, -at - 1]);
    const numbers = made.map((_, at) => at + 1);
    expect(made.map((set) => sets.numberOf(set))).toEqual(numbers);
    expect(made.map((set) => sets.numberOf([...set].reverse()))).toEqual(numbers);
    expect(numbers.map((number) => sets.list(number))).toEqual(made);
    expect(sets.size).toBe(5000);
  });

  test('are forgotten at once, and numbered anew', () => {
    const sets = new NumberSets();
    sets.numberOf([1, 2]);
    sets.numberOf([3]);
    sets.clear();
    expect(sets.size).toBe(0);
    expect(sets.numberOf([3])).toBe(1);
    expect(sets.numberOf([1, 2])).toBe(2);
    expect(sets.list(1)).toEqual([3]);
  });
});
