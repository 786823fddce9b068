import { currentEditor } from './editor/live-editors.ts';
import { navigate } from './route.ts';
import { fillHome } from './store.ts';

/** What the tests may ask of the page; nothing of it shows in the document. */
export type LookAlikeControls = {
  /** The text of the focused editor, or of the first, as its own state has it. */
  editorText(): string;
  /** Builds that editor anew with the same text. */
  remount(): void;
  navigate(path: string): void;
  go(steps: number): void;
  /** Makes Home hold this many posts. */
  feed(posts: number): void;
};

declare global {
  interface Window {
    __lookalike: LookAlikeControls;
  }
}

export function offerControls(): void {
  window.__lookalike = {
    editorText: () => currentEditor()?.text() ?? '',
    remount: () => currentEditor()?.remount(),
    navigate: (path) => navigate(path),
    go: (steps) => history.go(steps),
    feed: fillHome,
  };
}
