import { expect, test } from 'vitest';
import { formerPupilContactMet } from '../../../src/rules/person/former-pupil-contact.ts';
import { meeting, saidBy } from './test-meeting.ts';

const said = saidBy(formerPupilContactMet);
const care = { ludlow: 'care advise responsibilities(10)', kingsway: 'care advise 6.x' };

test('asking, writing and accepting are told apart where a policy tells them apart', () => {
  const others = {
    ...care,
    'st-nicholas': 'not warn 2.5.1/com',
    littleover: 'ask-head warn 5.v(2)',
  };
  expect(said({ way: 'ask', marks: ['former-pupil'] })).toEqual(others);
  expect(said({ way: 'write', marks: ['former-pupil'] })).toEqual(others);
  expect(said({ way: 'accept', marks: ['former-pupil'] })).toEqual({
    ...others,
    rosewood: 'not-accept stop general(6)',
  });
});

test('a connection that stands is spoken of where the policy has no time limit, quietly', () =>
  expect(said({ way: 'friend', marks: ['former-pupil'] })).toEqual({
    'st-nicholas': 'not advise 2.5.1/com',
  }));

test('when they left is the person’s to say, and the notice says it back', () => {
  const one = { way: 'accept', marks: ['former-pupil'] } as const;
  expect(meeting('littleover', { ...one, left: 2025 })[0]!.message).toBe(
    'You marked this person as a former student. You noted that they left in 2025.',
  );
  expect(said({ ...one, longAgo: true })).toMatchObject({
    littleover: 'long-ago advise 5.v(2)',
    'st-nicholas': 'not warn 2.5.1/com',
    rosewood: 'not-accept stop general(6)',
  });
});

test.each([
  [{ way: 'accept', marks: ['former-pupil', 'colleague'] }],
  [{ way: 'accept', marks: ['former-pupil', 'family'] }],
  [{ way: 'suggestion', marks: ['former-pupil'] }],
  [{ way: 'accept', marks: ['pupil'] }],
  [{ way: 'accept', named: ['pupil'] }],
] as const)('leaves alone: %j', (one) => expect(said(one)).toEqual({}));
