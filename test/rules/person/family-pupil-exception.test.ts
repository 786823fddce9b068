import { expect, test } from 'vitest';
import { familyPupilExceptionMet } from '../../../src/rules/person/family-pupil-exception.ts';
import { saidBy } from './test-meeting.ts';

const said = saidBy(familyPupilExceptionMet);
const all = ['acknowledged', 'protocols', 'discussed', 'declared'] as const;

test('what holds is said quietly, in each policy’s own terms', () => {
  expect(said({ way: 'profile', marks: ['pupil', 'family'], met: all })).toEqual({
    ludlow: 'noted inform responsibilities(7)',
    kingsway: 'noted inform 6.viii',
    'st-nicholas': 'noted inform 2.5.1/com(a)',
    littleover: 'nothing-asked inform 5.v(1)',
  });
  // Rosewood's exception is for families, not for pupils; Ludlow's and Kingsway's the other way round.
  expect(said({ way: 'friend', marks: ['parent', 'family'], met: all })).toEqual({
    'st-nicholas': 'noted inform 2.5.1/com(a)',
    rosewood: 'noted inform introduction(4)',
    littleover: 'nothing-asked inform 5.v(1)',
  });
});

test('nothing holds while something is open, nor for family with nobody at the school', () => {
  expect(said({ way: 'profile', marks: ['pupil', 'family'] })).toEqual({
    littleover: 'nothing-asked inform 5.v(1)',
  });
  expect(said({ way: 'profile', marks: ['family'], met: all })).toEqual({});
});
