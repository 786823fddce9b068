import { variant } from './variant.ts';

const reachable = '[tabindex="0"], input:not([type="hidden"]), textarea, a[href]';

/** Tab goes round inside the dialog; in one variant the focus is also fetched back from outside. */
export function keepFocus(dialog: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  const onTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const stops = [...dialog.querySelectorAll<HTMLElement>(reachable)].filter(
      (stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0,
    );
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    if (dialog.contains(target)) last = target;
    else if (variant.trap && !target.closest('[role="dialog"]')) (last ?? dialog).focus();
  };
  dialog.addEventListener('keydown', onTab);
  document.addEventListener('focusin', onFocus);
  return () => {
    dialog.removeEventListener('keydown', onTab);
    document.removeEventListener('focusin', onFocus);
  };
}
