import { expect, test } from 'vitest';
import { pupilProfileViewingMet } from '../../../src/rules/person/pupil-profile-viewing.ts';
import { saidBy } from './test-meeting.ts';

const said = saidBy(pupilProfileViewingMet);

test('opening a pupil’s page is spoken of at Ludlow alone, and never held', () => {
  expect(said({ way: 'profile', marks: ['pupil'] })).toEqual({ ludlow: 'open warn responsibilities(9)' });
  expect(said({ way: 'profile', named: ['pupil'] })).toEqual({ ludlow: 'open advise responsibilities(9)' });
});

test('not of family whose link is known, not of others, and not anywhere else', () => {
  expect(said({ way: 'profile', marks: ['pupil', 'family'], met: ['acknowledged', 'protocols'] })).toEqual(
    {},
  );
  expect(said({ way: 'profile', marks: ['parent'] })).toEqual({});
  expect(said({ way: 'suggestion', marks: ['pupil'] })).toEqual({});
});
