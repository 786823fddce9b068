import { expect, test } from 'vitest';
import { signedInUnattendedNow } from '../../../src/rules/moment/signed-in-unattended.ts';
import { said } from './test-moment.ts';

const at = said(signedInUnattendedNow);

test.each([
  ['ludlow', 'lock advise responsibilities(1)'],
  ['kingsway', 'lock advise 6.ii'],
  ['st-nicholas', 'log-out advise 2.5.2/rep(d)'],
  ['littleover', 'log-out advise 5.iv(5)'],
])('on a shared device, %s', (policy, expected) =>
  expect(at(policy, {}, { sharedDevice: true })).toBe(expected),
);

test('Rosewood says nothing of it', () =>
  expect(at('rosewood', { untouched: true }, { sharedDevice: true })).toBeUndefined());

test('one’s own device may stand open', () =>
  expect(at('kingsway', { untouched: true, time: 'work' })).toBeUndefined());

test('a school device that nobody touched is noticed, one just opened is not', () => {
  expect(at('kingsway', { untouched: true }, { schoolDevice: true })).toBe('stood-open advise 6.ii');
  expect(at('kingsway', {}, { schoolDevice: true })).toBeUndefined();
});
