import { expect, test } from 'vitest';
import { inTurn } from '../../src/browser/in-turn.ts';

const soon = (): Promise<void> => new Promise((done) => setTimeout(done));

test('one thing begins when the one before is over', async () => {
  const oneByOne = inTurn();
  const log: string[] = [];
  const thing = (name: string) => async () => {
    log.push(`${name} begins`);
    await soon();
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([oneByOne(thing('a')), oneByOne(thing('b'))])).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a failure goes to whoever asked, and the next one is done all the same', async () => {
  const oneByOne = inTurn();
  const failing = oneByOne(() => Promise.reject(new Error('full')));
  const next = oneByOne(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('full');
  expect(await next).toBe('done');
});
