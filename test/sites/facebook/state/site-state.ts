import { useLayoutEffect, useState } from 'preact/hooks';
import { firstConversations, type Conversation } from '../content/conversations.ts';
import { me } from '../content/people.ts';
import { firstPosts, type Post } from '../content/posts.ts';

export type SiteState = {
  posts: Post[];
  conversations: Conversation[];
  bio: string;
  /** The post dialog, with the files it was opened with. */
  composer: { files: File[] } | null;
  /** Chat pop-ups, by conversation. */
  chats: string[];
  messengerMenu: boolean;
  /** Posts whose comments are unfolded in the feed. */
  unfolded: string[];
  toast: string | null;
};

let state: SiteState = {
  posts: firstPosts,
  conversations: firstConversations,
  bio: me.bio,
  composer: null,
  chats: [],
  messengerMenu: false,
  unfolded: [],
  toast: null,
};

const listeners = new Set<() => void>();

export function siteState(): SiteState {
  return state;
}

export function change(patch: Partial<SiteState>): void {
  state = { ...state, ...patch };
  for (const listener of [...listeners]) listener();
}

export function useSite(): SiteState {
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const listener = () => redraw((n) => n + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return state;
}
