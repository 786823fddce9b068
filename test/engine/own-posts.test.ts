import { describe, expect, test } from 'vitest';
import { longestPost, ownPosts } from '../../src/engine/own-posts.ts';
import type { Account, Post } from '../../src/engine/site-adapter.ts';

const element = {} as Element;
const post = (more: Partial<Post>): Post => ({
  author: 'Sam Carter',
  handle: undefined,
  text: 'Rain again',
  time: undefined,
  permalink: undefined,
  ...more,
});
const sam: Account = {
  handle: 'SamCarter_reads',
  displayName: 'Sam Carter',
  profile: 'https://www.facebook.com/samcarter.reads',
};
const own = (one: Post, who: Account = sam): string[] =>
  ownPosts({ posts: [{ post: one, element }], comments: [] }, who).map(({ text }) => text);

describe('whose a post is', () => {
  test.each<[string, Partial<Post>, Account, boolean]>([
    ['the same handle', { handle: 'samcarter_reads' }, sam, true],
    ['another handle and the same name', { handle: 'samcarter' }, sam, false],
    ['the same address', { profile: sam.profile! }, { ...sam, handle: null }, true],
    ['another address', { profile: 'https://www.facebook.com/other' }, { ...sam, handle: null }, false],
    ['another handle, whatever the address', { handle: 'other', profile: sam.profile! }, sam, false],
    ['nothing but the name', {}, sam, false],
    ['nothing known on either side', {}, { handle: undefined, displayName: 'Sam Carter' }, false],
  ])('%s', (_, more, who, is) => expect(own(post(more), who)).toEqual(is ? ['Rain again'] : []));

  test('another’s words quoted in it, and a post that says nothing or was not read, are left out', () => {
    const quote = { author: 'Mia', handle: 'mia', text: 'Others’ words' };
    expect(own(post({ handle: 'samcarter_reads', quote }))).toEqual(['Rain again']);
    expect(own(post({ handle: 'samcarter_reads', text: '', quote }))).toEqual([]);
    expect(own(post({ handle: 'samcarter_reads', text: undefined }))).toEqual([]);
  });

  test('a comment is told from a post, and a very long one is cut', () => {
    const long = post({ handle: 'samcarter_reads', text: 'word '.repeat(5000) });
    const [one] = ownPosts({ posts: [], comments: [{ post: long, element }] }, sam);
    expect(one?.surface).toBe('comment');
    expect(one?.text).toHaveLength(longestPost);
  });
});
