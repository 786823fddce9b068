import { all, attribute } from '../../dom/safe.ts';
import type { Page, ThreadSighting } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { addressOf } from '../read/address.ts';
import { linesOf, tidy } from '../read/text.ts';
import * as targets from './read-targets.ts';

/** Rows have no links and no ids: the title of a conversation is all there is to know it by. */
export function readThreads({ document, address }: Page): ThreadSighting[] {
  const request = address.pathname.startsWith('/direct/requests');
  const list = find(document, targets.threadList);
  const rows = list ? titled(list, request) : [];
  if (rows.length > 0 || !address.pathname.startsWith('/direct/')) return rows;
  const linked = byLink(document, address, request);
  return linked.length > 0 ? linked : atHead(document, address, request);
}

function titled(list: Element, request: boolean): ThreadSighting[] {
  return all(list, '[role="button"]').flatMap((element): ThreadSighting[] => {
    const [title] = all(element, 'span[title]');
    if (!title) return [];
    const name = tidy(attribute(title, 'title') ?? '');
    return [{ element, thread: { name: name === '' ? undefined : name, handle: null, request } }];
  });
}

const threadOf = (pathname: string): string | undefined => /^\/direct\/t\/(\d+)/.exec(pathname)?.[1];

/** Up to 2025 each row was a link to its conversation. */
function byLink(document: Document, address: URL, request: boolean): ThreadSighting[] {
  const openId = threadOf(address.pathname);
  return all(document, 'a[href*="/direct/t/"]').flatMap((element): ThreadSighting[] => {
    const id = threadOf(addressOf(element, address)?.pathname ?? '');
    const [name] = linesOf(element);
    if (id === undefined || all(element, 'img, svg').length === 0) return [];
    return [
      { element, thread: { name, handle: null, id, request, ...(id === openId && { open: true as const }) } },
    ];
  });
}

/** On a narrow screen an open conversation has the page to itself, with its title at the head. */
function atHead(document: Document, address: URL, request: boolean): ThreadSighting[] {
  const id = threadOf(address.pathname);
  const title = find(document, targets.threadTitle);
  if (id === undefined || !title) return [];
  const name = tidy(attribute(title, 'title') ?? '') || undefined;
  return [{ element: title, thread: { name, handle: null, id, request, open: true } }];
}
