import { expect, test } from 'vitest';
import { pupilConnectionMet } from '../../../src/rules/person/pupil-connection.ts';
import { meeting, saidBy } from './test-meeting.ts';

const said = saidBy(pupilConnectionMet);
const at = (what: string) => ({
  ludlow: `${what} responsibilities(7)`,
  kingsway: `${what} 6.viii`,
  'st-nicholas': `${what} 2.5.2/com`,
  rosewood: `${what} general(6)`,
  littleover: `${what} 5.v(1)`,
});

test.each([
  ['ask', 'ask stop'],
  ['accept', 'accept stop'],
  // What is not the person's own act is never held.
  ['request', 'asked warn'],
  ['follower', 'followed warn'],
  ['friend', 'connected warn'],
  ['following', 'connected warn'],
  ['requested', 'connected warn'],
] as const)('%s: a mark gives full strength', (way, what) =>
  expect(said({ way, marks: ['pupil'] })).toEqual(at(what)),
);

test('a name on a list is a question with its reason, one step quieter', () => {
  expect(said({ way: 'accept', named: ['pupil'] })).toEqual(at('accept warn'));
  const [finding] = meeting('kingsway', { way: 'accept', named: ['pupil'], tied: true });
  expect(finding).toMatchObject({ guess: true });
  expect(finding!.message).toMatch(
    /^Is this a student at your school\? The name is the same as one on your student list, and their profile speaks of your school\./,
  );
});

test('a mark of last school year is asked about again', () => {
  expect(said({ way: 'accept', marks: ['pupil'], lastYear: true })).toEqual(at('accept warn'));
  expect(meeting('ludlow', { way: 'accept', marks: ['pupil'], lastYear: true })[0]!.message).toMatch(
    /^Last school year you marked this person as a pupil\. Is that so still\?/,
  );
});

test.each([
  [{ way: 'ask', marks: ['colleague'], named: ['pupil'] }],
  [{ way: 'ask', marks: [], named: ['staff', 'parent'] }],
  [{ way: 'suggestion', marks: ['pupil'] }],
  [{ way: 'member', marks: ['pupil'] }],
  [{ way: 'profile', marks: ['pupil'] }],
  [{ way: 'thread', marks: ['pupil'] }],
  [{ way: 'ask', marks: [] }],
] as const)('leaves alone: %j', (one) => expect(said(one)).toEqual({}));

test('followers of the school’s own account do not follow the person', () => {
  const official = { accountKinds: { facebook: 'official' as const } };
  expect(said({ way: 'follower', marks: ['pupil'] }, official)).toEqual({});
  expect(said({ way: 'ask', marks: ['pupil'] }, official)).toEqual(at('ask stop'));
});

test('family is let be once what the policy asks for has been noted, and held until then', () => {
  const family = { way: 'ask', marks: ['pupil', 'family'] } as const;
  expect(said(family)).toEqual({
    ludlow: 'family stop responsibilities(7)',
    kingsway: 'family stop 6.viii',
    'st-nicholas': 'family stop 2.5.2/com',
    rosewood: 'ask stop general(6)',
  });
  expect(said({ ...family, met: ['acknowledged'] })).not.toHaveProperty('kingsway');
  expect(said({ ...family, met: ['acknowledged'] })).toHaveProperty('ludlow');
  expect(said({ ...family, met: ['acknowledged', 'protocols'] })).not.toHaveProperty('ludlow');
  expect(said({ ...family, met: ['discussed'] })).not.toHaveProperty('st-nicholas');
});
