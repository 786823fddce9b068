import { expect, test } from 'vitest';
import { readAhead } from '../../src/evidence/read-ahead.ts';

const names = Array.from({ length: 20 }, (_, index) => String(index));

test('gives all in their order, with no more than two begun beyond the one in hand', async () => {
  let [begun, done] = [0, 0];
  let most = 0;
  const seen: string[] = [];
  // The later, the quicker: whoever did not keep the order would show.
  const read = async (name: string): Promise<number> => {
    most = Math.max(most, ++begun - done);
    await new Promise((end) => setTimeout(end, 21 - Number(name)));
    return Number(name) * 2;
  };
  for await (const [name, value] of readAhead(names, read)) {
    expect(value).toBe(Number(name) * 2);
    seen.push(name);
    done++;
  }
  expect(seen).toEqual(names);
  expect(most).toBe(3);
});

test('a failure comes in its turn, and nothing more is begun', async () => {
  const begun: string[] = [];
  const seen: string[] = [];
  const all = async (): Promise<void> => {
    for await (const [name] of readAhead(names, async (one) => {
      begun.push(one);
      if (one === '4') throw new RangeError('gone');
      return one;
    }))
      seen.push(name);
  };
  await expect(all()).rejects.toThrow('gone');
  expect(seen).toEqual(['0', '1', '2', '3']);
  expect(begun.at(-1)).toBe('6');
});

test('nothing to read is nothing given', async () => {
  const all: unknown[] = [];
  for await (const one of readAhead([], async () => 1)) all.push(one);
  expect(all).toEqual([]);
});
