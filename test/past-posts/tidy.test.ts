import { describe, expect, test } from 'vitest';
import { placeOf, tidying, type Inquiry } from '../../src/past-posts/tidy.ts';

const link = 'https://x.com/wrenashdown/status/1234567890123456789';
const inquiries: Inquiry[] = [undefined, 'no', 'yes', 'unsure'];

describe('before an old post is taken down', () => {
  test.each([
    [undefined, 'ask-first'],
    ['yes', 'leave'],
    ['unsure', 'leave'],
    ['no', 'yours'],
  ] as const)('with the inquiry at %s: %s', (inquiry, expected) => {
    expect(tidying({ link }, inquiry, [])).toBe(expected);
    expect(tidying({}, inquiry, [])).toBe(expected);
  });

  test.each([
    link,
    'https://twitter.com/wrenashdown/status/1234567890123456789?s=20',
    'https://mobile.twitter.com/i/status/1234567890123456789',
    `${link}/photo/1`,
  ])('what is kept as evidence stays, whatever was answered: %s', (address) => {
    for (const inquiry of inquiries) expect(tidying({ link }, inquiry, [address])).toBe('evidence');
  });

  test('another post is not taken for it', () => {
    expect(tidying({ link }, 'no', ['https://x.com/wrenashdown/status/1234567890123456780'])).toBe('yours');
    expect(tidying({ link }, 'no', ['https://x.com/wrenashdown'])).toBe('yours');
  });

  test('a locker that is locked is not an empty one', () => {
    expect(tidying({ link }, 'no', 'locked')).toBe('cannot-tell');
    expect(tidying({ link }, 'yes', 'locked')).toBe('leave');
  });
});

test.each([
  [
    'https://www.facebook.com/permalink.php?story_fbid=99&id=1',
    'https://m.facebook.com/permalink.php?id=1&story_fbid=99',
  ],
  ['https://www.instagram.com/p/AbC/', 'https://instagram.com/p/AbC?igsh=1'],
])('%s and %s are one place', (one, other) => expect(placeOf(one)).toBe(placeOf(other)));
test('what is no address stays as it is', () => expect(placeOf('of a group')).toBe('of a group'));
