import type { Account, Post, PostSighting } from './site-adapter.ts';

/** What of a post is checked, and where it stands. Another's words in it are no part of the text. */
export type OwnPost = { surface: 'post' | 'comment'; text: string; element: Element };

/** Longest post that is checked on a page, in UTF-16 code units; no site draws more at once. */
export const longestPost = 10_000;

/**
 * The person's own posts and comments among those of a page. Two people may have one name: only a
 * handle or an address tells whose a post is, and whosever it may be is left alone otherwise.
 */
export function ownPosts(
  { posts, comments }: { posts: readonly PostSighting[]; comments: readonly PostSighting[] },
  who: Account,
): OwnPost[] {
  return [
    ...posts.map((one) => ({ ...one, surface: 'post' as const })),
    ...comments.map((one) => ({ ...one, surface: 'comment' as const })),
  ].flatMap(({ post, element, surface }) =>
    isBy(post, who) && post.text?.trim() ? [{ surface, text: post.text.slice(0, longestPost), element }] : [],
  );
}

function isBy({ handle, profile }: Post, who: Account): boolean {
  if (handle && who.handle) return handle.toLowerCase() === who.handle.toLowerCase();
  return profile !== undefined && profile === who.profile;
}
