import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { owed } from './owed.ts';

const folder = join(process.cwd(), 'test', 'traps');
const named = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^ *test\('trap (\d+): /gm)])
  .map(([, number]) => Number(number));

test('every trap has a test of its name, or is owed to what it needs', () => {
  const all = Array.from({ length: 78 }, (_, at) => at + 1);
  expect(all.filter((trap) => !named.includes(trap) && !owed.some((one) => one.trap === trap))).toEqual([]);
});

test('no trap is named twice or owed twice, and each debt says why', () => {
  for (const list of [named, owed.map(({ trap }) => trap)]) expect(new Set(list).size).toBe(list.length);
  for (const { why } of owed) expect(why).toMatch(/^[A-Z].{20,}\.$/);
});
