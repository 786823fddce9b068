import type { PageKind } from '../../engine/site-adapter.ts';
import { addressOf, partsOf } from '../read/address.ts';

/** First parts of a path that are no handles. */
export const notHandles = new Set(
  `about accounts api archive challenge create data developer direct emails explore legal notifications p popular press push qr reel reels
  session settings stories tv web your_activity auth_platform consent`.split(/\s+/),
);

const hosts = /^(?:www\.)?instagram\.com$/;
const handleShape = /^[\w.]{1,30}$/;

export function pageOf({ pathname }: URL): PageKind {
  const [, first = '', second = ''] = pathname.split('/');
  if (/^\/(?:accounts\/(?:login|onetap|emailsignup)|challenge|auth_platform|consent)\b/.test(pathname))
    return 'not-the-app';
  if (first === '') return 'home';
  if (first === 'accounts') {
    if (second === 'activity') return 'people';
    return second === 'edit' ? 'edit-profile' : 'settings';
  }
  if (first === 'direct') return 'messages';
  if (['p', 'reel', 'tv'].includes(first) || ['p', 'reel'].includes(second)) return 'post';
  if (pathname.startsWith('/explore/people') || ['followers', 'following'].includes(second)) return 'people';
  return notHandles.has(first) ? 'other' : 'profile';
}

/** The handle a path belongs to. */
export function handleOfPath(address: URL): string | undefined {
  const [first = ''] = partsOf(address);
  return handleShape.test(first) && !notHandles.has(first.toLowerCase()) ? first : undefined;
}

export const isOwnHost = ({ hostname }: URL): boolean => hosts.test(hostname);

/** The handle an anchor leads to, when it leads to a profile itself and nowhere in it. */
export function handleOfLink(anchor: Element | null | undefined, base: URL): string | undefined {
  const address = addressOf(anchor, base);
  return address && isOwnHost(address) && partsOf(address).length === 1 ? handleOfPath(address) : undefined;
}

/** The post or reel an anchor leads to. */
export function postOfLink(
  anchor: Element | null | undefined,
  base: URL,
): { code: string; permalink: string } | undefined {
  const address = addressOf(anchor, base);
  if (!address || !isOwnHost(address)) return undefined;
  const match = /^((?:\/[\w.]{1,30})?\/(?:p|reel|tv)\/([\w-]+)\/)/.exec(`${address.pathname}/`);
  return match ? { code: match[2]!, permalink: `https://www.instagram.com${match[1]}` } : undefined;
}

export const profileAddress = (handle: string): string => `https://www.instagram.com/${handle}/`;

/** Links that lead out go by way of the site, with the real address inside. */
export function outbound(anchor: Element, base: URL): string | undefined {
  const address = addressOf(anchor, base);
  if (!address) return undefined;
  const inside = /^l\.instagram\.com$/.test(address.hostname) ? address.searchParams.get('u') : address.href;
  if (!inside || !URL.canParse(inside)) return undefined;
  const target = new URL(inside);
  if (
    !/^https?:$/.test(target.protocol) ||
    isOwnHost(target) ||
    /(?:^|\.)threads\.(?:com|net)$/.test(target.hostname)
  )
    return undefined;
  for (const tracker of ['fbclid', 'igshid', 'igsh']) target.searchParams.delete(tracker);
  return target.href;
}
