import { expect, test } from 'vitest';
import { officialAccountConductMet } from '../../../src/rules/person/official-account-conduct.ts';
import { saidBy } from './test-meeting.ts';

const said = saidBy(officialAccountConductMet);

test('following the school’s page from a personal account, where the policy speaks of it', () =>
  expect(said({ way: 'ask', ofSchool: true })).toEqual({ 'st-nicholas': 'follow advise 2.7.2' }));

test('not from a professional account, not of other pages, and not for having followed', () => {
  expect(said({ way: 'ask', ofSchool: true }, { accountKinds: { facebook: 'professional' } })).toEqual({});
  expect(said({ way: 'ask' })).toEqual({});
  expect(said({ way: 'following', ofSchool: true })).toEqual({});
});
