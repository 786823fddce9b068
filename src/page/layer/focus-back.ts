import { deepFocus } from '../../dom/focus.ts';

export type FocusBack = { element: HTMLElement; range: Range | undefined };

/** Where the keyboard and the caret are now; nothing when they are nowhere. */
export function currentFocus(): FocusBack | undefined {
  const element = deepFocus();
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return { element, range };
}

export function restoreFocus({ element, range }: FocusBack): void {
  if (!element.isConnected) return;
  element.focus({ preventScroll: true });
  const selection = document.getSelection();
  if (range && selection && range.startContainer.isConnected && element.contains(range.startContainer)) {
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }
}
