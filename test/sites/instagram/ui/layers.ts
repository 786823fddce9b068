import { createSource } from '../page/source.ts';

type Layer = { element: HTMLElement; modal: boolean; last: HTMLElement | undefined; onEscape: () => void };

/** Dialogs and popovers over the page, the topmost last. */
const layers: Layer[] = [];
export const layerSource = createSource();

export const layerOnTop = (): HTMLElement | undefined => layers.at(-1)?.element;
export const modalIsOpen = () => layers.some((layer) => layer.modal);

const focusable =
  'a[href], button:not([disabled]), input:not([type="file"]), textarea, [contenteditable="true"], [tabindex="0"]';

function focusableIn(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(focusable)].filter((candidate) => candidate.offsetParent);
}

// As on the real site, focus that lands outside the dialog on top is pulled back into it.
document.addEventListener(
  'focusin',
  ({ target }) => {
    const top = layers.at(-1);
    if (!top || !(target instanceof HTMLElement)) return;
    if (top.element.contains(target)) top.last = target;
    else
      (top.last?.isConnected ? top.last : (focusableIn(top.element)[0] ?? top.element)).focus({
        preventScroll: true,
      });
  },
  true,
);

document.addEventListener('keydown', (event) => {
  const top = layers.at(-1);
  if (!top) return;
  if (event.key === 'Escape' && !event.isComposing) {
    event.preventDefault();
    top.onEscape();
  }
  if (event.key !== 'Tab') return;
  const stops = focusableIn(top.element);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const atEdge = document.activeElement === edge || document.activeElement === top.element;
  if (!atEdge || (document.activeElement === top.element && !event.shiftKey)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
});

/** Puts a layer on top until the returned function is called; then focus goes back to where it was. */
export function openLayer(element: HTMLElement, modal: boolean, onEscape: () => void): () => void {
  const before = document.activeElement;
  const layer: Layer = { element, modal, last: undefined, onEscape };
  layers.push(layer);
  element.focus({ preventScroll: true });
  layerSource.notify();
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    layerSource.notify();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}
