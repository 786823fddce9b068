import { mostPictures } from '../../messages/picture-port-limits.ts';

/** Files that a person gave to a page, and how. */
export type Came = {
  files: readonly File[];
  way: 'chosen' | 'dropped' | 'pasted';
  target: Element | undefined;
  /** Whether more than one could have been given. */
  several: boolean;
};

/**
 * Tells of files that a person chooses, drops or pastes. Only of what the browser itself says: a page may make
 * an event of its own, with files of its own.
 */
export function watchFiles(tell: (came: Came) => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const watched = new WeakSet<HTMLInputElement>();
  const chosen = (event: Event): void => {
    const [input] = event.composedPath();
    if (!event.isTrusted || !isFileInput(input) || !input.files) return;
    tell({ files: [...input.files], way: 'chosen', target: input, several: input.multiple });
  };
  // The change of an input inside a shadow root stays in there; the press that opens the chooser does not.
  const pressed = (event: Event): void => {
    const [input] = event.composedPath();
    if (!isFileInput(input) || watched.has(input) || !(input.getRootNode() instanceof ShadowRoot)) return;
    watched.add(input);
    input.addEventListener('change', chosen, { signal });
  };
  window.addEventListener('change', chosen, options);
  window.addEventListener('click', pressed, options);
  window.addEventListener('focusin', pressed, options);
  window.addEventListener(
    'drop',
    (event) => event.isTrusted && tell(given([...(event.dataTransfer?.files ?? [])], 'dropped', event)),
    options,
  );
  window.addEventListener(
    'paste',
    (event) => event.isTrusted && tell(given([...(event.clipboardData?.files ?? [])], 'pasted', event)),
    options,
  );
}

const given = (files: File[], way: Came['way'], event: Event): Came => {
  const [target] = event.composedPath();
  return { files, way, target: target instanceof Element ? target : undefined, several: true };
};

const isFileInput = (target: EventTarget | undefined): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'file';

/** Those that may be pictures or films, by what they are said to be; what they are, is told from their bytes. */
export const offersOf = (files: readonly File[]): File[] =>
  files
    .filter(
      ({ type, name }) =>
        /^(?:image|video)\//.test(type) ||
        /\.(?:jpe?g|png|webp|gif|hei[cf]|avif|svg|mp4|mov|m4v|webm)$/i.test(name),
    )
    .slice(0, mostPictures);
