import { expect, test } from 'vitest';
import { exactNumber } from '../../src/sites/read/exact-number.ts';

test.each([
  ['187 friends', 187],
  ['1,234 followers', 1234],
  ['1.234 Freunde', 1234],
  ['12 345 abonnés', 12345],
  ['5,000', 5000],
  ['\u200f\u0661\u066c\u0662\u0663\u0664 متابع', 1234],
  ['१२३ मित्र', 123],
  ['followers 20', 20],
  ['0', 0],
])('%s is %d to the last one', (text, value) => expect(exactNumber(text)).toBe(value));

test.each([
  '1.2K followers',
  '12K',
  '12,5 Tsd. Follower',
  '12 Tsd. Follower',
  '3 mil seguidores',
  '1.2万人',
  '友達187人',
  'friends',
  '187 friends · 12 mutual',
  '1,23 friends',
  '',
])('“%s” is rounded, or not plain', (text) => expect(exactNumber(text)).toBeUndefined());
