import { postsForFeed } from '../data/posts.ts';
import { change } from './store.ts';
import { navigate } from './router.ts';
import { layerOnTop } from '../ui/layers.ts';

/** What the tests may ask an editor; nothing of it is in the page's DOM. */
export type EditorHandle = {
  element: () => HTMLElement | null;
  text: () => string;
  remount: () => void;
};

declare global {
  interface Window {
    __lookalike: {
      editorText(): string;
      remount(): void;
      navigate(path: string): void;
      go(count: number): void;
      feed(count: number): void;
      openCaption(): Promise<void>;
    };
  }
}

const handles = new Set<EditorHandle>();

export function registerEditor(handle: EditorHandle): () => void {
  handles.add(handle);
  return () => void handles.delete(handle);
}

/** The focused editor; else the first in the dialog on top, if one is open; rich editors before plain fields. */
function currentEditor(): EditorHandle | undefined {
  const all = [...handles]
    .map((handle) => ({ handle, element: handle.element() }))
    .filter((entry): entry is { handle: EditorHandle; element: HTMLElement } => entry.element !== null)
    .sort((one, other) =>
      one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  const focused = all.find(({ element }) => element.contains(document.activeElement));
  if (focused) return focused.handle;
  const top = layerOnTop();
  const inDialog = top ? all.filter(({ element }) => top.contains(element)) : [];
  const pool = inDialog.length ? inDialog : all;
  return (pool.find(({ element }) => element.isContentEditable) ?? pool[0])?.handle;
}

export function installLookAlike(openCaption: () => Promise<void>): void {
  window.__lookalike = {
    editorText: () => currentEditor()?.text() ?? '',
    remount: () => currentEditor()?.remount(),
    navigate,
    go: (count) => history.go(count),
    feed: (count) => {
      const posts = postsForFeed(count);
      change((draft) => {
        // What is already known may have new comments by now.
        for (const post of posts) if (!draft.posts.has(post.code)) draft.posts.set(post.code, post);
        draft.feed = posts.map((post) => post.code);
      });
    },
    openCaption,
  };
}
