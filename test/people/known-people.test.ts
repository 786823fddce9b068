import { describe, expect, test } from 'vitest';
import { accountPrints } from '../../src/people/account-print.ts';
import {
  countPeople,
  findPerson,
  isLastYears,
  say,
  stillKnown,
  type KnownPerson,
} from '../../src/people/known-people.ts';
import { demoKey } from '../demo.ts';

const at = (day: string): number => new Date(`${day}T12:00`).getTime();
const prints = (handle?: string, id?: string, site: 'x' | 'facebook' = 'x'): string[] =>
  accountPrints({ site, handle, id }, demoKey);

describe('the fingerprint of an account', () => {
  test('is of the site and the handle or number, however the handle is written', () => {
    expect(prints('Amelia_K')).toEqual(prints('@amelia_k'));
    expect(prints('amelia_k')[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(prints('amelia_k', '12345')).toHaveLength(2);
    expect(prints('amelia_k')).not.toEqual(prints('amelia_k', undefined, 'facebook'));
    expect(prints('12345')).not.toEqual(prints(undefined, '12345'));
    expect(accountPrints({ site: 'x', handle: 'amelia_k' }, [1, 2, 3, 4])).not.toEqual(prints('amelia_k'));
  });

  test('is none where nothing is known but a name', () => expect(prints()).toEqual([]));
});

describe('what was said of people', () => {
  const marked = (day: string, known: readonly KnownPerson[] = []): KnownPerson[] =>
    say(known, { site: 'x', prints: prints('amelia_k', '77') }, { marks: ['pupil'] }, at(day));

  test('is found by either fingerprint, also after the handle has changed', () => {
    const known = marked('2026-11-21');
    expect(findPerson(known, prints('amelia_k'))?.marks).toEqual(['pupil']);
    expect(findPerson(known, prints('another_handle', '77'))?.marks).toEqual(['pupil']);
    expect(findPerson(known, prints('another_handle'))).toBeUndefined();
    const again = say(
      known,
      { site: 'x', prints: prints('another_handle', '77') },
      { marks: ['parent'] },
      at('2026-11-22'),
    );
    expect(again).toHaveLength(1);
    expect(findPerson(again, prints('amelia_k'))?.marks).toEqual(['parent']);
  });

  test('is taken back with the last mark; “not them” stays', () => {
    const known = marked('2026-11-21');
    const whom = { site: 'x' as const, prints: prints('amelia_k') };
    expect(say(known, whom, { marks: [] }, at('2026-11-22'))).toEqual([]);
    expect(say(known, whom, { marks: [], notThem: true }, at('2026-11-22'))).toMatchObject([
      { marks: [], notThem: true },
    ]);
  });

  test('holds nothing but fingerprints, marks and a time', () => {
    expect(JSON.stringify(marked('2026-11-21'))).not.toMatch(/amelia/i);
    expect(Object.keys(marked('2026-11-21')[0]!).sort()).toEqual(['marks', 'prints', 'since', 'site']);
  });

  test.each([
    ['2026-11-21', '2027-08-31', false, true],
    ['2026-11-21', '2027-09-01', true, true],
    ['2026-11-21', '2027-11-02', true, false],
    // In August the next school year begins.
    ['2026-08-20', '2026-09-01', false, true],
    ['2026-07-20', '2026-09-01', true, true],
  ])('set on %s, on %s: last year’s %s, still there %s', (set, now, last, there) => {
    const known = marked(set);
    expect(isLastYears(known[0]!, at(now))).toBe(last);
    expect(stillKnown(known, at(now))).toHaveLength(there ? 1 : 0);
  });

  test('is counted for the popup, with what goes in November', () => {
    let known = marked('2026-05-01');
    known = say(
      known,
      { site: 'x', prints: prints('nicola_b') },
      { marks: ['parent', 'colleague'] },
      at('2026-09-10'),
    );
    known = say(
      known,
      { site: 'x', prints: prints('no_one') },
      { marks: [], notThem: true },
      at('2026-09-10'),
    );
    expect(countPeople(known, at('2026-09-12'))).toEqual({
      marks: { pupil: 1, 'former-pupil': 0, parent: 1, colleague: 1, family: 0 },
      people: 2,
      notThem: 1,
      lastYear: 1,
      ends: new Date(2026, 10, 1).getTime(),
    });
  });
});
