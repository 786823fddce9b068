import { expect, test } from 'vitest';
import { parentMessagingMet } from '../../../src/rules/person/parent-messaging.ts';
import { meeting, saidBy } from './test-meeting.ts';

const said = saidBy(parentMessagingMet);

test('writing to a parent, before the first word', () =>
  expect(said({ way: 'write', marks: ['parent'] })).toEqual({
    ludlow: 'care advise responsibilities(11)',
    kingsway: 'care advise 6.xi',
    'st-nicholas': 'approval stop 2.5.2/com',
    rosewood: 'systems warn general(8)',
    littleover: 'do-not stop 5.v(1)',
  }));

test('what a parent has written is passed on at St Nicholas alone', () => {
  expect(said({ way: 'thread', marks: ['parent'] })).toEqual({
    ludlow: 'care advise responsibilities(11)',
    kingsway: 'care advise 6.xi',
    'st-nicholas': 'pass-on warn 2.5.2/com',
    rosewood: 'systems advise general(8)',
    littleover: 'do-not advise 5.v(1)',
  });
  expect(meeting('st-nicholas', { way: 'thread', marks: ['parent'] })[0]!.instead).toMatch(
    /^Tell the designated safeguarding lead/,
  );
});

test('a work account is another clause; head and deputy may; colleagues are left alone', () => {
  expect(said({ way: 'write', marks: ['parent'] }, { accountKinds: { facebook: 'professional' } })).toEqual(
    {},
  );
  expect(said({ way: 'write', marks: ['parent'] }, { role: 'deputy-head' })).toMatchObject({
    rosewood: 'role inform general(8)',
  });
  expect(said({ way: 'write', marks: ['parent', 'colleague'] })).toMatchObject({
    rosewood: 'colleague inform general(8)',
    kingsway: 'care advise 6.xi',
  });
});

test.each([
  [{ way: 'ask', marks: ['parent'] }],
  [{ way: 'write', marks: ['colleague'], named: ['parent'] }],
  [{ way: 'write', marks: ['parent'], past: true }],
] as const)('leaves alone, at Kingsway: %j', (one) => expect(said(one)).not.toHaveProperty('kingsway'));
