import type { Audience } from '../content/audiences.ts';
import { me } from '../content/people.ts';
import type { Post, Remark } from '../content/posts.ts';
import { change, siteState } from './site-state.ts';

let number = 0;
const fresh = (prefix: string) => `${prefix}${990000000 + ++number}`;

export function addPost(text: string, audience: Audience, picture?: string): void {
  const post: Post = {
    id: fresh('122900'),
    author: me.id,
    minutes: 0,
    text,
    picture,
    audience,
    likes: 0,
    remarks: [],
  };
  change({ posts: [post, ...siteState().posts] });
}

/** Adds a comment to a post, or a reply below one of its comments. */
export function addRemark(postId: string, parent: string | null, text: string): void {
  const remark: Remark = { id: fresh('88'), author: me.id, minutes: 0, text, replies: [] };
  const grow = (remarks: Remark[]): Remark[] =>
    remarks.map((one) =>
      one.id === parent
        ? { ...one, replies: [...one.replies, remark] }
        : { ...one, replies: grow(one.replies) },
    );
  change({
    posts: siteState().posts.map((post) => {
      if (post.id !== postId) return post;
      return { ...post, remarks: parent ? grow(post.remarks) : [...post.remarks, remark] };
    }),
  });
}

export function addMessage(conversationId: string, text: string): void {
  const message = { id: fresh('mid.'), author: me.id, text };
  const { conversations } = siteState();
  const known = conversations.find(({ id }) => id === conversationId) ?? { id: conversationId, messages: [] };
  const rest = conversations.filter(({ id }) => id !== conversationId);
  change({ conversations: [{ ...known, messages: [...known.messages, message] }, ...rest] });
}
