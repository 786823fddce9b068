import { expect, test } from 'vitest';
import { colleagueConnectionMet } from '../../../src/rules/person/colleague-connection.ts';
import { saidBy } from './test-meeting.ts';

const said = saidBy(colleagueConnectionMet);

test('inviting a colleague, at the two schools that speak of it', () => {
  expect(said({ way: 'ask', marks: ['colleague'] })).toEqual({
    ludlow: 'invite advise responsibilities(12)',
    kingsway: 'invite advise 6.xii',
  });
  expect(said({ way: 'ask', named: ['staff'] })).toEqual({
    ludlow: 'invite inform responsibilities(12)',
    kingsway: 'invite inform 6.xii',
  });
});

test.each(['accept', 'request', 'friend', 'write', 'profile', 'thread', 'suggestion'] as const)(
  'leaves alone: %s',
  (way) => expect(said({ way, marks: ['colleague'] })).toEqual({}),
);
