import { expect, test } from 'vitest';
import { parentConnectionMet } from '../../../src/rules/person/parent-connection.ts';
import { meeting, saidBy } from './test-meeting.ts';

const said = saidBy(parentConnectionMet);

test.each(['ask', 'accept'] as const)('%s: from a word of care to a hold', (way) =>
  expect(said({ way, marks: ['parent'] })).toEqual({
    ludlow: 'care advise responsibilities(11)',
    kingsway: 'care advise 6.xi',
    'st-nicholas': 'approval stop 2.5.2/com',
    rosewood: 'consider advise general(7)',
    littleover: 'do-not stop 5.v(1)',
  }),
);

test('care never reads like a ban', () => {
  const [finding] = meeting('kingsway', { way: 'ask', marks: ['parent'] });
  expect(finding!.instead).toMatch(/^Carry on/);
  expect(`${finding!.message} ${finding!.why} ${finding!.instead}`).not.toMatch(/not allowed|must|block/i);
});

test('what stands is let be where the policy only asks for care', () =>
  expect(said({ way: 'friend', marks: ['parent'] })).toEqual({
    'st-nicholas': 'approval advise 2.5.2/com',
    littleover: 'do-not advise 5.v(1)',
  }));

test('families of former pupils count at two schools, more softly', () => {
  expect(said({ way: 'ask', marks: ['parent'], past: true })).toEqual({
    'st-nicholas': 'approval warn 2.5.2/com',
    // How long “recently” is, nobody said: it is asked.
    littleover: 'do-not warn 5.v(1)',
  });
  expect(meeting('littleover', { way: 'ask', marks: ['parent'], past: true })[0]!.guess).toBe(true);
});

test('head and deputy at Rosewood, colleagues there, and family', () => {
  expect(said({ way: 'ask', marks: ['parent'] }, { role: 'head' })).toMatchObject({
    rosewood: 'role inform general(7)',
    littleover: 'do-not stop 5.v(1)',
  });
  expect(said({ way: 'ask', marks: ['parent', 'colleague'] })).toMatchObject({
    rosewood: 'colleague inform general(7)',
    littleover: 'do-not stop 5.v(1)',
  });
  expect(said({ way: 'ask', marks: ['parent', 'family'] })).toEqual({
    ludlow: 'care advise responsibilities(11)',
    kingsway: 'care advise 6.xi',
    'st-nicholas': 'family stop 2.5.2/com',
    rosewood: 'consider advise general(7)',
  });
  expect(said({ way: 'ask', marks: ['parent', 'family'], met: ['discussed'] })).not.toHaveProperty(
    'st-nicholas',
  );
});

test.each([
  [{ way: 'suggestion', marks: ['parent'] }],
  [{ way: 'follower', marks: ['parent'] }],
  [{ way: 'ask', marks: ['pupil'], named: ['parent'] }],
  [{ way: 'ask', marks: [] }],
] as const)('leaves alone: %j', (one) => expect(said(one)).toEqual({}));
