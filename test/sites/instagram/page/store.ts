import { firstFeed, firstPosts, type Post } from '../data/posts.ts';
import { people, viewer, type Person } from '../data/people.ts';
import { firstThreads, type Thread } from '../data/threads.ts';
import { createSource } from './source.ts';

export const storeSource = createSource();

type Store = {
  me: Person;
  posts: Map<string, Post>;
  /** Codes of the posts in the home feed, newest first. */
  feed: string[];
  threads: Thread[];
  isPrivate: boolean;
  toast: string | undefined;
};

export const store: Store = {
  me: viewer,
  posts: new Map(firstPosts.map((post) => [post.code, post])),
  feed: firstFeed,
  threads: firstThreads,
  isPrivate: false,
  toast: undefined,
};

export function change(update: (draft: Store) => void): void {
  update(store);
  storeSource.notify();
}

/** Own posts are filed under the handle of the first load; the handle on screen may have been edited since. */
export const personBy = (handle: string): Person =>
  handle === viewer.handle ? store.me : (people[handle] ?? { ...viewer, handle, name: handle });

export const postsOf = (person: Person): Post[] =>
  [...store.posts.values()]
    .filter((post) => personBy(post.author) === person)
    .sort((one, other) => other.at.getTime() - one.at.getTime());

let toastTimer: ReturnType<typeof setTimeout> | undefined;

export function hideToast(): void {
  clearTimeout(toastTimer);
  if (store.toast) change((draft) => (draft.toast = undefined));
}

export function showToast(text: string): void {
  clearTimeout(toastTimer);
  change((draft) => (draft.toast = text));
  toastTimer = setTimeout(() => change((draft) => (draft.toast = undefined)), 5000);
}
