import { useSyncExternalStore } from 'react';

/** What the compose dialog is for; kept with the history entry, as the address does not say. */
export type Composing = { as: 'post' } | { as: 'reply'; to: string } | { as: 'quote'; of: string };

type Entry = { behind?: string; composing?: Composing };

export type Route = {
  path: string;
  /** The page that is mounted: under a dialog, the one behind it. */
  page: string;
  composing: Composing;
};

const modal =
  /^\/compose\/|^\/settings\/profile$|^\/\w+\/(?:header_)?photo$|^\/\w+\/status\/\d+\/photo\/\d+$/;

export const isModal = (path: string) => modal.test(path);

function entry(): Entry {
  return (history.state as Entry | null) ?? {};
}

function pageBehind(path: string): string {
  const photo =
    /^(\/\w+\/status\/\d+)\/photo\//.exec(path) ?? /^(\/(?!settings)\w+)\/(?:header_)?photo$/.exec(path);
  return entry().behind ?? photo?.[1] ?? '/home';
}

function read(): Route {
  const path = location.pathname === '/' ? '/home' : location.pathname.replace(/\/$/, '');
  return {
    path,
    page: isModal(path) ? pageBehind(path) : path,
    composing: entry().composing ?? { as: 'post' },
  };
}

let route = read();
const listeners = new Set<() => void>();
const scrolls = new Map<string, number>();
let restoring = false;
let leaving = false;

function changed(back: boolean): void {
  scrolls.set(route.page, window.scrollY);
  restoring = back;
  leaving = false;
  route = read();
  for (const listener of listeners) listener();
}

history.scrollRestoration = 'manual';
if (location.pathname === '/') history.replaceState(null, '', '/home');
addEventListener('popstate', () => changed(true));

/** Opens an address without loading anything. */
export function navigate(path: string, composing?: Composing): void {
  if (path === route.path && !composing) return;
  const target = new URL(path, location.href);
  const state: Entry = isModal(target.pathname) ? { behind: route.page, composing } : {};
  history.pushState(state, '', target);
  changed(false);
}

/** Closes a dialog: back to the page behind it, or to that page's address when nothing lies behind in history. */
export function leave(): void {
  // Going back takes a moment, and a second press must not go back twice.
  if (leaving) return;
  leaving = entry().behind !== undefined;
  if (leaving) return history.back();
  history.replaceState({}, '', route.page);
  changed(false);
}

/** Where the page was scrolled to when it was left by a link and is now come back to. */
export function scrollOf(page: string): number {
  return restoring ? (scrolls.get(page) ?? 0) : 0;
}

export function useRoute(): Route {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => route,
  );
}
