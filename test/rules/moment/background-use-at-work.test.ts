import { expect, test } from 'vitest';
import { backgroundUseAtWork } from '../../../src/rules/moment/background-use-at-work.ts';
import { said } from './test-moment.ts';

const at = said(backgroundUseAtWork);

test('only Littleover speaks of it', () => {
  expect(at('littleover', { time: 'break', hidden: 'work' })).toBe('open advise 6(1)');
  for (const policy of ['ludlow', 'kingsway', 'st-nicholas', 'rosewood', 'general'])
    expect(at(policy, { hidden: 'work' })).toBeUndefined();
});

test.each(['unknown', 'free', 'break'] as const)('what stood open while it was %s is left alone', (hidden) =>
  expect(at('littleover', { time: 'work', hidden })).toBeUndefined(),
);

test('a site in sight was not left open', () => expect(at('littleover', { time: 'work' })).toBeUndefined());

test('a work account may stay open', () =>
  expect(at('littleover', { hidden: 'work' }, { accountKinds: { facebook: 'official' } })).toBeUndefined());
