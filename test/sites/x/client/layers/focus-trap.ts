import { useEffect, useRef, type RefObject } from 'react';

const traps: HTMLElement[] = [];
const focusable =
  'a[href],button:not([disabled]),input:not([disabled]):not([tabindex="-1"]),textarea,[tabindex="0"]';

/** Keeps the focus inside a dialog or menu while it is the topmost one, hears its Escape, and gives the focus back. */
export function useFocusTrap(panel: RefObject<HTMLElement>, onEscape: () => void): void {
  const escape = useRef(onEscape);
  escape.current = onEscape;
  const before = useRef(document.activeElement).current;
  useEffect(() => {
    const box = panel.current;
    if (!box) return;
    const now = document.activeElement;
    let last: HTMLElement | undefined = now instanceof HTMLElement && box.contains(now) ? now : undefined;
    traps.push(box);

    const first = () => box.querySelector<HTMLElement>(focusable);
    const keep = ({ target }: FocusEvent) => {
      if (traps.at(-1) !== box || !(target instanceof HTMLElement)) return;
      if (box.contains(target)) last = target;
      else (last?.isConnected ? last : first())?.focus();
    };
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && traps.at(-1) === box) escape.current();
    };
    document.addEventListener('focus', keep, true);
    document.addEventListener('keydown', press);
    if (!last) first()?.focus();

    return () => {
      document.removeEventListener('focus', keep, true);
      document.removeEventListener('keydown', press);
      traps.splice(traps.indexOf(box), 1);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [panel, before]);
}
