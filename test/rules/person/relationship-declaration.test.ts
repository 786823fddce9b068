import { expect, test } from 'vitest';
import { relationshipDeclarationMet } from '../../../src/rules/person/relationship-declaration.ts';
import { wordsOf } from '../../under-policy.ts';
import { meeting, saidBy } from './test-meeting.ts';

const said = saidBy(relationshipDeclarationMet);

test('a family link that is open leads to telling somebody, in the terms of each policy', () => {
  expect(said({ way: 'profile', marks: ['pupil', 'family'] })).toEqual({
    ludlow: 'family warn responsibilities(8)',
    kingsway: 'family warn 6.ix',
    'st-nicholas': 'family warn 2.5.1/com(a)',
  });
  expect(said({ way: 'friend', marks: ['parent', 'family'] })).toEqual({
    'st-nicholas': 'family warn 2.5.1/com(a)',
    rosewood: 'family warn introduction(4)',
  });
});

test('without an accusation', () => {
  for (const policy of ['ludlow', 'kingsway'])
    for (const finding of meeting(policy, { way: 'profile', marks: ['pupil', 'family'] }))
      expect(wordsOf(finding)).not.toMatch(/groom|breach|suspic/i);
});

test('Rosewood asks of friendships from before, save with colleagues', () => {
  expect(said({ way: 'friend', marks: ['parent'] })).toEqual({ rosewood: 'friend advise introduction(4)' });
  expect(said({ way: 'friend', marks: ['parent', 'colleague'] })).toEqual({});
});

test.each([
  [{ way: 'profile', marks: ['pupil', 'family'], met: ['acknowledged', 'protocols', 'discussed'] }],
  [{ way: 'suggestion', marks: ['pupil', 'family'] }],
  [{ way: 'ask', marks: ['pupil', 'family'] }],
  [{ way: 'profile', marks: ['family'] }],
] as const)('leaves alone: %j', (one) => expect(said(one)).toEqual({}));
