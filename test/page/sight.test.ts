import { describe, expect, test } from 'vitest';
import { SightLog } from '../../src/page/sight.ts';

const minutes = (count: number): number => count * 60_000;

describe('having a site in sight', () => {
  test('a glance away is nothing, a long one is told in whole minutes', () => {
    const log = new SightLog(0);
    log.hid(minutes(1));
    expect(log.seen(minutes(15))).toBeUndefined();
    log.hid(minutes(20));
    expect(log.seen(minutes(37.9))).toEqual({ hidden: 17, untouched: false });
  });

  test('a week away is a day', () => {
    const log = new SightLog(0);
    log.hid(0);
    expect(log.seen(minutes(7 * 24 * 60))).toEqual({ hidden: 1440, untouched: false });
  });

  test('to be seen twice is told once', () => {
    const log = new SightLog(0);
    log.hid(0);
    log.seen(minutes(20));
    expect(log.seen(minutes(60))).toBeUndefined();
  });

  test('a page in sight that nobody touched for long', () => {
    const log = new SightLog(0);
    expect(log.touched(minutes(14))).toBeUndefined();
    expect(log.touched(minutes(28))).toBeUndefined();
    expect(log.touched(minutes(43))).toEqual({ untouched: true });
    expect(log.touched(minutes(44))).toBeUndefined();
  });

  test('time out of sight is not time untouched', () => {
    const log = new SightLog(0);
    log.hid(minutes(1));
    log.seen(minutes(40));
    expect(log.touched(minutes(41))).toBeUndefined();
  });
});
