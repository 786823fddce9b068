import { useLayoutEffect, useState } from 'preact/hooks';
import { me, profilePath } from '../content/people.ts';
import { placeOf, type Place } from './place.ts';

/** What a history entry remembers: the address of the page below a post's dialog. */
type Entry = { under?: string; pushed?: boolean };

const tracking = ['__cft__[0]', '__tn__', 'ref', 'comment_id', 'fbclid'];
const listeners = new Set<() => void>();

function entry(): Entry {
  return (history.state ?? {}) as Entry;
}

function clean(href: string): URL {
  const url = new URL(href, location.href);
  for (const name of tracking) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(/^\/me(?=\/|$)/, profilePath(me));
  return url;
}

export function currentPlace(): Place {
  const here = placeOf(new URL(location.href));
  const { under } = entry();
  return here.post && under ? { ...placeOf(new URL(under, location.href)), post: here.post } : here;
}

function announce(): void {
  for (const listener of [...listeners]) listener();
}

export function navigate(href: string): void {
  const url = clean(href);
  const to = placeOf(url);
  const here = currentPlace();
  const under = here.post ? (entry().under ?? location.pathname) : location.pathname + location.search;
  const next: Entry = to.post ? { under, pushed: true } : {};
  history.pushState(next, '', url);
  if (!to.post) window.scrollTo(0, 0);
  announce();
}

/** Leaves the dialog for the page below it, whichever way one came. */
export function leavePost(): void {
  if (entry().pushed) return history.back();
  const { page } = currentPlace();
  history.pushState({}, '', page.kind === 'profile' ? profilePath(page.person) : '/');
  announce();
}

export function startHistory(): void {
  const url = clean(location.href);
  if (url.pathname !== location.pathname) history.replaceState(history.state, '', url);
  addEventListener('popstate', announce);
}

export function usePlace(): Place {
  const [place, setPlace] = useState(currentPlace);
  useLayoutEffect(() => {
    const listener = () => setPlace(currentPlace());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return place;
}
