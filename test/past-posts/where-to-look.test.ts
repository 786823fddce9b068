import { expect, test } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import { whereToLook } from '../../src/past-posts/where-to-look.ts';

const entry = (change: Partial<Entry>): Entry => ({
  site: 'facebook',
  kind: 'post',
  surface: 'post',
  text: 'hello',
  at: Date.UTC(2017, 9, 10),
  file: 'posts.json',
  position: 0,
  ...change,
});

test('a post on X is opened itself', () => {
  const link = 'https://x.com/wren/status/1';
  expect(whereToLook(entry({ site: 'x', link }), {})).toEqual({ address: link, label: 'Open it on X' });
  expect(whereToLook(entry({ site: 'x' }), {})).toEqual({});
});

test('a post on Facebook is looked for by its month', () => {
  expect(whereToLook(entry({}), { handle: 'wren.ashdown' })).toEqual({
    address: 'https://www.facebook.com/wren.ashdown/allactivity',
    label: 'Open your activity log',
    hint: 'Facebook gives no address of its own to it: look in your activity log under October 2017.',
  });
});

test.each(['../login', 'a/b?c', 'javascript:alert(1)'])(
  'a handle that is none makes no address: %s',
  (handle) => {
    expect(whereToLook(entry({}), { handle }).address).toBeUndefined();
    expect(whereToLook(entry({ site: 'instagram' }), { handle }).address).toBeUndefined();
  },
);

test('a follower on Instagram has a profile of their own', () => {
  const link = 'https://www.instagram.com/tquill88/';
  expect(whereToLook(entry({ site: 'instagram', kind: 'follower', link }), {})).toEqual({
    address: link,
    label: 'Open the profile on Instagram',
  });
});
