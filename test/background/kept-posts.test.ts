import { beforeEach, expect, test } from 'vitest';
import { world } from './saving.ts';
import {
  isKeptPost,
  isOnKeptPost,
  noteKeptPosts,
  renewKeptPosts,
} from '../../src/background/capture/kept-posts.ts';

beforeEach(() => {
  world.store.clear();
  world.incidents = [];
  world.health = 'whole';
});

const holding = (...links: string[]): unknown[] => [
  { incident: { captures: [{ posts: links.map((link) => ({ link })) }, { posts: [{}] }] } },
];
const [one, other] = ['https://x.com/bramble/status/1', 'https://x.com/bramble/status/2'] as const;

test('a post is known again by its address, however the page writes it', async () => {
  await noteKeptPosts([
    'https://x.com/bramble/status/1',
    'https://www.facebook.com/permalink.php?story_fbid=7&id=9',
    'https://www.instagram.com/p/DLk3vQ8tYp2/',
  ]);
  for (const link of [
    'https://x.com/bramble/status/1',
    'https://x.com/bramble/status/1?s=20#top',
    'https://www.facebook.com/permalink.php?story_fbid=7&id=9',
    'https://m.facebook.com/permalink.php?story_fbid=7&id=9',
    'https://www.instagram.com/p/DLk3vQ8tYp2',
  ])
    expect(await isKeptPost(link), link).toBe(true);
  for (const link of [
    'https://x.com/bramble/status/11',
    'https://x.com/other/status/1',
    'https://www.facebook.com/permalink.php?story_fbid=8&id=9',
  ])
    expect(await isKeptPost(link), link).toBe(false);
});

test('no address is written down, and no two devices have the same prints', async () => {
  const link = 'https://x.com/bramble/status/1';
  await noteKeptPosts([link]);
  const first = JSON.stringify([...world.store]);
  expect(first).not.toMatch(/bramble|status|x\.com/);
  world.store.clear();
  await noteKeptPosts([link]);
  expect(JSON.stringify([...world.store])).not.toBe(first);
});

test('what was noted at once is all there', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, at) => noteKeptPosts([`https://x.com/a/status/${at}`])));
  for (let at = 0; at < 20; at++) expect(await isKeptPost(`https://x.com/a/status/${at}`)).toBe(true);
});

test('what was brought back is known, and what has gone from the locker is not', async () => {
  await noteKeptPosts([one]);
  world.incidents = holding(other, 'no address');
  expect(await renewKeptPosts()).toBe('renewed');
  expect(await isKeptPost(other)).toBe(true);
  expect(await isKeptPost(one)).toBe(false);
});

test('of a damaged locker nothing is taken for gone, and of a locked one nothing is learnt', async () => {
  await noteKeptPosts([one]);
  world.incidents = holding(other);
  world.health = 'missing';
  await renewKeptPosts();
  expect([await isKeptPost(one), await isKeptPost(other)]).toEqual([true, true]);
  world.incidents = 'locked';
  expect(await renewKeptPosts()).toBe('locked');
  world.health = 'cannot-open';
  expect(await renewKeptPosts()).toBe('locked');
  expect([await isKeptPost(one), await isKeptPost(other)]).toEqual([true, true]);
});

test('once all evidence is wiped, no fingerprint of it is left on the device', async () => {
  await noteKeptPosts([one]);
  world.health = 'new';
  await renewKeptPosts();
  expect([...world.store.keys()]).not.toContain('kept-posts');
});

test('a tab is on a kept post by the address the browser gives of it', async () => {
  await noteKeptPosts([one]);
  world.address = `${one}?s=20`;
  expect(await isOnKeptPost(7)).toBe(true);
  world.address = 'https://x.com/home';
  expect(await isOnKeptPost(7)).toBe(false);
  expect(await isOnKeptPost(undefined)).toBe(false);
});
