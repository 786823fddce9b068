import { createSource } from './source.ts';

/** Where we are; a post opened from another page lies over that page, and only the address changes. */
export type Place = { path: string; background: string | undefined };

export const placeSource = createSource();

const postPattern = /^\/(?:[\w.]+\/)?(?:p|reel)\/([\w-]+)\/(?:comments\/)?$/;
export const postCodeOf = (path: string): string | undefined => postPattern.exec(path)?.[1];

let place: Place = { path: location.pathname, background: undefined };
export const currentPlace = () => place;

// On a narrow screen a post is a page of its own.
const roomForDialogs = () => innerWidth >= 768;

function backgroundFor(path: string): string | undefined {
  if (!postCodeOf(path) || !roomForDialogs()) return undefined;
  return place.background ?? (postCodeOf(place.path) ? undefined : place.path);
}

export function navigate(path: string, options: { keepScroll?: boolean } = {}): void {
  const { pathname } = new URL(path, location.origin);
  const background = backgroundFor(pathname);
  history.pushState({ background }, '', path);
  place = { path: pathname, background };
  if (!background && !options.keepScroll) scrollTo(0, 0);
  placeSource.notify();
}

addEventListener('popstate', (event) => {
  const state = event.state as { background?: string } | null;
  place = { path: location.pathname, background: state?.background };
  placeSource.notify();
});
