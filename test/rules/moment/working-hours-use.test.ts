import { describe, expect, test } from 'vitest';
import { workingHoursNow } from '../../../src/rules/moment/working-hours-use.ts';
import { said } from './test-moment.ts';

const at = said(workingHoursNow);

describe('a site opened in working hours', () => {
  test.each([
    ['ludlow', 'hours warn responsibilities(19)'],
    ['kingsway', 'hours warn 6.xxi'],
    ['st-nicholas', 'breaks warn 2.2.9'],
    ['rosewood', 'taught-time advise within(1)'],
    ['littleover', 'own-time warn 6(1)'],
    ['general', 'breaks advise G7.1'],
  ])('%s', (policy, expected) => expect(at(policy, { time: 'work' })).toBe(expected));

  test.each(['unknown', 'free', 'break'] as const)('nothing is said when it is %s', (time) => {
    for (const policy of ['ludlow', 'kingsway', 'st-nicholas', 'rosewood', 'littleover', 'general'])
      expect(at(policy, { time }), policy).toBeUndefined();
  });

  test.each(['official', 'professional'] as const)('on a %s account it is work', (kind) => {
    expect(at('ludlow', { time: 'work' }, { accountKinds: { facebook: kind } })).toBeUndefined();
    // The kind of another site’s account says nothing of this one.
    expect(at('ludlow', { time: 'work' }, { accountKinds: { x: kind } })).toBeDefined();
  });

  test('a permission is never worded as a ban, and nothing accuses or counts', () => {
    for (const { notice, why, instead } of Object.values(workingHoursNow.messages)) {
      expect(`${notice} ${why} ${instead}`).not.toMatch(
        /forbid|not allowed|must not|breach|minutes|caught|wasting/i,
      );
    }
  });
});
