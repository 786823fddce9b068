import { useEffect, useRef } from 'react';

export type LiveEditor = {
  element(): Element | null | undefined;
  /** What the editor's own state holds. */
  text(): string;
  remount(): void;
};

const live = new Set<LiveEditor>();

/** Keeps an editor findable while it is on the page. */
export function useLiveEditor(editor: LiveEditor): void {
  const latest = useRef(editor);
  latest.current = editor;
  useEffect(() => {
    const entry: LiveEditor = {
      element: () => latest.current.element(),
      text: () => latest.current.text(),
      remount: () => latest.current.remount(),
    };
    live.add(entry);
    return () => void live.delete(entry);
  }, []);
}

function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The editor in use, or the first of the page: dialogs come before the page's own. */
export function currentEditor(): LiveEditor | undefined {
  const focused = focusedElement();
  const editors = [...live].filter((editor) => editor.element()?.isConnected);
  const inUse = editors.find((editor) => editor.element()?.contains(focused));
  if (inUse) return inUse;
  return editors.toSorted((one, other) => {
    const order = one.element()!.compareDocumentPosition(other.element()!);
    return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  })[0];
}
