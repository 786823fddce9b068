import { attribute } from '../../dom/safe.ts';

/** Where an anchor leads. Live pages have links from the root, saved ones whole addresses. */
export function addressOf(anchor: Element | null | undefined, base: URL): URL | undefined {
  const href = anchor && attribute(anchor, 'href')?.trim();
  if (!href || href.startsWith('#') || href.startsWith('javascript:')) return undefined;
  return URL.canParse(href, base.href) ? new URL(href, base.href) : undefined;
}

/** The parts of a path: "/a/b/" is two. */
export const partsOf = ({ pathname }: URL): string[] => pathname.split('/').filter((part) => part !== '');

/** An address without what follows its path. */
export const bare = ({ origin, pathname }: URL): string => `${origin}${pathname}`;
