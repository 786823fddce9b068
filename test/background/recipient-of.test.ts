import { describe, expect, test } from 'vitest';
import { recipientOf } from '../../src/background/recipient-of.ts';
import { accountPrints } from '../../src/people/account-print.ts';
import { say, type Saying } from '../../src/people/known-people.ts';
import type { Key } from '../../src/people/siphash.ts';

const key: Key = [1, 2, 3, 4];
const now = Date.UTC(2026, 9, 5);
const site = 'facebook' as const;
const account = { handle: 'mabli.oakes', id: '77' };

const known = (saying: Saying, since = now) =>
  say([], { site, prints: accountPrints({ site, ...account }, key) }, saying, since);
const of = (
  saying: Saying,
  accounts: readonly { handle?: string; id?: string }[] = [{ handle: 'Mabli.Oakes' }],
  since = now,
) => recipientOf(known(saying, since), { site, accounts }, { key, locked: false }, now);

describe('to whom a draft goes', () => {
  test.each([
    [['pupil'], ['pupil']],
    [
      ['parent', 'colleague'],
      ['parent', 'colleague'],
    ],
    [['former-pupil'], ['former-pupil']],
  ] as const)('marked %j, it is told so', (marks, recipients) =>
    expect(of({ marks })).toEqual({ draft: { recipients } }),
  );

  test('any way in which the page knows the account will do', () => {
    expect(of({ marks: ['pupil'] }, [{ id: '1' }, { id: '77' }])?.draft.recipients).toEqual(['pupil']);
    expect(of({ marks: ['pupil'] }, [{ id: '1' }, { handle: 'somebody' }])).toBeUndefined();
    expect(of({ marks: ['pupil'] }, [])).toBeUndefined();
  });

  test('said in a school year that is over, it is asked, as a name is', () =>
    expect(of({ marks: ['pupil'] }, undefined, Date.UTC(2026, 5, 1))).toEqual({
      draft: { named: ['pupil'] },
    }));

  test('a pupil of another school is told as one, for the policy to say whether they are meant', () => {
    expect(of({ marks: ['pupil'], elsewhere: true })).toEqual({ draft: { elsewhere: true } });
    expect(of({ marks: ['pupil', 'colleague'], elsewhere: true })).toEqual({
      draft: { elsewhere: true, recipients: ['colleague'] },
    });
    expect(of({ marks: ['pupil', 'family'], elsewhere: true })).toEqual({
      draft: { recipients: ['family'] },
    });
  });

  test('the parent of one who has left, and “not them”, are left alone', () => {
    expect(of({ marks: ['parent'], past: true })).toEqual({ draft: {} });
    expect(of({ marks: [], notThem: true })).toEqual({ draft: {} });
  });

  test('while the key is locked nobody can be told', () =>
    expect(
      recipientOf(known({ marks: ['pupil'] }), { site, accounts: [account] }, { key, locked: true }, now),
    ).toBeUndefined());
});
