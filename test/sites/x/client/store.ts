import { useSyncExternalStore } from 'react';
import { chats, type Chat } from './data/chats.ts';
import { fillerPost } from './data/filler-posts.ts';
import { myHandle, people, type Person } from './data/people.ts';
import { picture } from './data/pictures.ts';
import { grow, seeds, type Photo, type Post } from './data/posts.ts';

export type Toast = { id: number; text: string; href?: string };

export type State = {
  people: Record<string, Person>;
  posts: Record<string, Post>;
  /** Ids of the posts on Home, newest first. */
  home: string[];
  following: ReadonlySet<string>;
  liked: ReadonlySet<string>;
  reposted: ReadonlySet<string>;
  bookmarked: ReadonlySet<string>;
  chats: Record<string, Chat>;
  drafts: string[];
  toast: Toast | undefined;
};

const started = seeds.map((seed) => grow(seed, picture));
const onHome = started.filter((post) => !post.replyTo && !(post.author === myHandle && !post.pinned));

let state: State = {
  people: Object.fromEntries(people.map((person) => [person.handle.toLowerCase(), person])),
  posts: Object.fromEntries(started.map((post) => [post.id, post])),
  home: onHome.map((post) => post.id),
  following: new Set(['hedgeandbee', 'quietkettle', 'moorandmire', 'BrookfieldPri', 'chalkandchutney']),
  liked: new Set([started[2]!.id]),
  reposted: new Set(),
  bookmarked: new Set(),
  chats: Object.fromEntries(chats.map((chat) => [chat.id, chat])),
  drafts: [],
  toast: undefined,
};

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const site = () => state;

export function change(part: Partial<State>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}

export function useSite<Value>(select: (state: State) => Value): Value {
  return useSyncExternalStore(subscribe, () => select(state));
}

export const personOf = (handle: string): Person | undefined => state.people[handle.toLowerCase()];
export const me = (): Person => personOf(myHandle)!;

/** Makes Home hold exactly this many posts. */
export function fillHome(count: number): void {
  const posts = { ...state.posts };
  const home = new Set(state.home.slice(0, count));
  for (let n = 0; home.size < count; n++) {
    const post = fillerPost(n);
    posts[post.id] ??= post;
    home.add(post.id);
  }
  change({ posts, home: [...home] });
}

type Written = { text: string; photos: Photo[]; quote?: string; replyTo?: string };

/** Puts what was just published where its writer sees it. */
export function addPosts(written: Written[]): Post[] {
  const posts = { ...state.posts };
  const added: Post[] = [];
  for (const [n, part] of written.entries()) {
    const id = String(2057611300000000000n + BigInt(Date.now() % 10_000_000_000) * 8n + BigInt(n));
    const replyTo = n === 0 ? part.replyTo : added[n - 1]!.id;
    const counts = { replies: 0, reposts: 0, likes: 0, views: 1 };
    const post: Post = { ...part, ...counts, id, author: myHandle, at: Date.now(), lang: 'en', replyTo };
    posts[id] = post;
    added.push(post);
  }
  const parent = written[0]?.replyTo;
  if (parent && posts[parent]) posts[parent] = { ...posts[parent], replies: posts[parent].replies + 1 };
  const at = parent ? state.home.indexOf(parent) + 1 : 0;
  const ids = added.map((post) => post.id);
  const home = parent && at === 0 ? state.home : state.home.toSpliced(at, 0, ...ids);
  change({ posts, home });
  return added;
}

function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

export function toggle(kind: 'following' | 'liked' | 'reposted' | 'bookmarked', value: string): void {
  change({ [kind]: toggled(state[kind], value) });
}

export function addMessage(chat: Chat, text: string): void {
  const message = { id: `${chat.id}-${Date.now()}`, from: myHandle, text, at: Date.now() };
  change({ chats: { ...state.chats, [chat.id]: { ...chat, messages: [...chat.messages, message] } } });
}

/** The conversation of an address; an unknown one is a new conversation. */
export function chatOf(chats: State['chats'], id: string): Chat {
  return chats[id] ?? { id, with: 'moorandmire', messages: [] };
}

export function saveMe(fields: Pick<Person, 'name' | 'bio' | 'location' | 'url'>): void {
  change({ people: { ...state.people, [myHandle]: { ...me(), ...fields } } });
}

let toasts = 0;

export function toast(text: string, href?: string): void {
  const id = ++toasts;
  change({ toast: { id, text, href } });
  setTimeout(() => {
    if (state.toast?.id === id) change({ toast: undefined });
  }, 6000);
}
