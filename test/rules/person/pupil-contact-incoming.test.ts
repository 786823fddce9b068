import { expect, test } from 'vitest';
import { pupilContactIncomingMet } from '../../../src/rules/person/pupil-contact-incoming.ts';
import { meeting, saidBy } from './test-meeting.ts';

const said = saidBy(pupilContactIncomingMet);

test.each(['request', 'thread', 'thread-request'] as const)('%s: each policy has its own threshold', (way) =>
  expect(said({ way, marks: ['pupil'] })).toEqual({
    ludlow: 'concern warn responsibilities(24)',
    kingsway: 'concern warn 6.xxvi',
    'st-nicholas': 'any warn 2.5.3/com',
    rosewood: 'any warn general(9)',
    littleover: 'improper warn 5.iii(10)',
  }),
);

test('all whom the policy names are named, and no reply is drafted', () => {
  const insteadAt = (policy: string): string =>
    meeting(policy, { way: 'thread', marks: ['pupil'] })[0]!.instead;
  expect(insteadAt('st-nicholas')).toBe(
    'Do not answer here. Tell your manager and the designated safeguarding lead, and keep what was sent.',
  );
  expect(insteadAt('ludlow')).toBe(
    'If you have any doubt about it, tell the Headteacher, and keep what was sent.',
  );
  expect(insteadAt('littleover')).toMatch(/^Do not answer here\. If it is out of place/);
});

test('a name alone is a question', () =>
  expect(said({ way: 'thread', named: ['pupil'] })).toMatchObject({ kingsway: 'concern advise 6.xxvi' }));

test('family whose link is known, and everybody else, are nobody’s business', () => {
  expect(
    said({ way: 'thread', marks: ['pupil', 'family'], met: ['acknowledged', 'protocols', 'discussed'] }),
  ).toEqual({ rosewood: 'any warn general(9)' });
  expect(said({ way: 'thread', marks: ['colleague'] })).toEqual({});
  expect(said({ way: 'friend', marks: ['pupil'] })).toEqual({});
});
