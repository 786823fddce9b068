import { useLayoutEffect, useRef } from 'preact/hooks';

const stack: { leave(): void }[] = [];

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  stack.at(-1)?.leave();
});

/** Escape belongs to the dialog on top, wherever the focus is. */
export function useEscape(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useLayoutEffect(() => {
    const layer = { leave: () => latest.current() };
    stack.push(layer);
    return () => void stack.splice(stack.indexOf(layer), 1);
  }, []);
}
