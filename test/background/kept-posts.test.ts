import { beforeEach, expect, test } from 'vitest';
import { world } from './saving.ts';
import { isKeptPost, noteKeptPosts } from '../../src/background/capture/kept-posts.ts';

beforeEach(() => world.store.clear());

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
