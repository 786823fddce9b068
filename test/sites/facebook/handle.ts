import { manyPosts } from './content/posts.ts';
import { currentComposer } from './editor/composers.ts';
import { navigate } from './routing/history.ts';
import { change } from './state/site-state.ts';

/** What the tests may ask of the page itself, beside driving it. */
export type LookAlikeHandle = {
  editorText(): string;
  remount(): void;
  navigate(path: string): void;
  go(n: number): void;
  feed(n: number): void;
};

export function offerHandle(): void {
  const handle: LookAlikeHandle = {
    editorText: () => currentComposer()?.text() ?? '',
    remount: () => currentComposer()?.remount(),
    navigate,
    go: (n) => history.go(n),
    feed: (n) => change({ posts: manyPosts(n), unfolded: [] }),
  };
  Object.assign(window, { __lookalike: handle });
}
