import { expect, test } from 'vitest';
import { pupilContactOutgoingMet } from '../../../src/rules/person/pupil-contact-outgoing.ts';
import { meeting, saidBy } from './test-meeting.ts';

const said = saidBy(pupilContactOutgoingMet);

test('a message to a marked pupil is met before its first word', () =>
  expect(said({ way: 'write', marks: ['pupil'] })).toEqual({
    ludlow: 'write stop responsibilities(6)',
    kingsway: 'write stop 6.vii',
    'st-nicholas': 'write stop 2.5.2/com',
    rosewood: 'write warn general(8)',
    littleover: 'write stop 5.v(1)',
  }));

test('both of a policy’s ways are named', () =>
  expect(meeting('ludlow', { way: 'write', marks: ['pupil'] })[0]!.instead).toMatch(
    /Class Dojo, under agreed protocols/,
  ));

test('family: Littleover asks nothing, the others ask for their own', () => {
  const family = { way: 'write', marks: ['pupil', 'family'] } as const;
  expect(said(family)).toEqual({
    ludlow: 'family stop responsibilities(6)',
    kingsway: 'family stop 6.vii',
    'st-nicholas': 'family stop 2.5.2/com',
    rosewood: 'write warn general(8)',
  });
  expect(said({ ...family, met: ['acknowledged', 'protocols', 'discussed'] })).toEqual({
    rosewood: 'write warn general(8)',
  });
});

test.each([{ way: 'ask' }, { way: 'thread' }, { way: 'profile' }] as const)('leaves alone: %j', ({ way }) =>
  expect(said({ way, marks: ['pupil'] })).toEqual({}),
);
