import { describe, expect, test } from 'vitest';
import { schoolDeviceNow } from '../../../src/rules/moment/school-device-use.ts';
import { said } from './test-moment.ts';

const at = said(schoolDeviceNow);
const schoolDevice = true;

describe('a site opened on one of the school’s devices', () => {
  test.each([
    ['ludlow', 'monitored inform principles(3)'],
    ['kingsway', 'monitored inform 3.iii'],
    ['st-nicholas', 'private warn 2.4.4(a)'],
    // A stop in the policy, but to open a site is never held.
    ['rosewood', 'authorised warn within(1)'],
    ['littleover', 'device inform 6(1)'],
    ['general', 'monitored inform G7.2'],
  ])('%s', (policy, expected) => expect(at(policy, {}, { schoolDevice })).toBe(expected));

  test('hours make no difference', () => {
    for (const time of ['unknown', 'free', 'break', 'work'] as const)
      expect(at('rosewood', { time }, { schoolDevice })).toBe('authorised warn within(1)');
  });

  test('a device of one’s own is nobody’s business', () => {
    for (const policy of ['st-nicholas', 'rosewood']) expect(at(policy, { time: 'work' })).toBeUndefined();
  });

  test('Rosewood’s head and deputy use school phones, and others may have been allowed to', () => {
    for (const role of ['head', 'deputy-head'] as const) {
      expect(at('rosewood', {}, { schoolDevice, role })).toBeUndefined();
      expect(at('st-nicholas', {}, { schoolDevice, role })).toBeDefined();
    }
    expect(at('rosewood', {}, { schoolDevice, role: 'leader' })).toBeDefined();
    expect(at('rosewood', {}, { schoolDevice, deviceAgreed: true })).toBeUndefined();
  });

  test('a work account on a school device is what it is for', () =>
    expect(
      at('st-nicholas', {}, { schoolDevice, accountKinds: { facebook: 'professional' } }),
    ).toBeUndefined());
});
