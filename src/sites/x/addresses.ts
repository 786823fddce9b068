import type { PageKind } from '../../engine/site-adapter.ts';
import { addressOf, partsOf } from '../read/address.ts';

/** First parts of a path that are no handles. */
export const notHandles = new Set(
  'home explore notifications messages i settings compose search hashtag login logout signup account tos privacy jobs intent share follower_requests oauth who_to_follow'.split(
    ' ',
  ),
);

/** What may follow a handle where the page is still that person's profile. */
const profileParts = new Set(
  ' with_replies reposts media highlights articles affiliates superfollows subs likes photo header_photo'.split(
    ' ',
  ),
);

const hosts = /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/;
const handleShape = /^\w{1,20}$/;

export function pageOf({ pathname }: URL): PageKind {
  const [, first = '', second = '', third = '', fourth = ''] = pathname.split('/');
  if (
    ['login', 'logout', 'tos', 'privacy', 'oauth'].includes(first) ||
    pathname.startsWith('/i/flow/') ||
    pathname.startsWith('/i/oauth2/')
  ) {
    return 'not-the-app';
  }
  if (pathname === '/settings/profile') return 'edit-profile';
  if (first === 'settings') return 'settings';
  if (first === 'home') return 'home';
  if (first === 'compose') return 'compose';
  // Buttons on other sites open the composer at such an address.
  if (first === 'intent') return /^(?:post|tweet)$/.test(second) ? 'compose' : 'other';
  if (first === 'messages' || pathname.startsWith('/i/chat')) return 'messages';
  if (pathname.startsWith('/i/connect_people') || first === 'follower_requests') return 'people';
  if (second === 'status') return /^(?:likes|retweets|reposts)$/.test(fourth) ? 'other' : 'post';
  if (second === 'web' && third === 'status') return 'post';
  if (['followers', 'following', 'verified_followers', 'followers_you_follow'].includes(second))
    return 'people';
  if (/^\/i\/(?:lists|communities)\/\d+\/(?:members|moderators)/.test(pathname)) return 'people';
  if (/^\/i\/communities\/\d+/.test(pathname)) return 'group';
  return first && !notHandles.has(first) && profileParts.has(second) ? 'profile' : 'other';
}

/** The handle a path belongs to. */
export function handleOfPath(address: URL): string | undefined {
  const [first = ''] = partsOf(address);
  return handleShape.test(first) && !notHandles.has(first.toLowerCase()) ? first : undefined;
}

/** The handle an anchor leads to, when it leads to a profile itself and nowhere in it. */
export function handleOfLink(anchor: Element | null | undefined, base: URL): string | undefined {
  const address = addressOf(anchor, base);
  return address && hosts.test(address.hostname) && partsOf(address).length === 1
    ? handleOfPath(address)
    : undefined;
}

/** The post an anchor leads to, not its pictures or figures. */
export function postOfLink(anchor: Element, base: URL): { handle: string; permalink: string } | undefined {
  const address = addressOf(anchor, base);
  if (!address || !hosts.test(address.hostname)) return undefined;
  const match = /^\/(\w{1,20})\/status\/(\d+)\/?$/.exec(address.pathname);
  return match ? { handle: match[1]!, permalink: `https://x.com/${match[1]}/status/${match[2]}` } : undefined;
}

export const profileAddress = (handle: string): string => `https://x.com/${handle}`;
