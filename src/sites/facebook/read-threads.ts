import { all, attribute, closest } from '../../dom/safe.ts';
import type { Page, ThreadSighting } from '../../engine/site-adapter.ts';
import { findAll } from '../find.ts';
import { linesOf, tidy } from '../read/text.ts';
import * as targets from './read-targets.ts';

export function readThreads({ document, address }: Page): ThreadSighting[] {
  const request = /^\/messages\/(?:requests|other|spam)/.test(address.pathname);
  const openId = /^\/messages\/(?:e2ee\/)?t\/(\d+)/.exec(address.pathname)?.[1];
  const seen = new Set<string>();
  return findAll(document, targets.conversation).flatMap((element): ThreadSighting[] => {
    const id = /\/messages\/(?:e2ee\/)?t\/(\d+)/.exec(attribute(element, 'href') ?? '')?.[1];
    if (id === undefined || seen.has(id) || closest(element, '[role="banner"]')) return [];
    const [first] = all(element, 'span[dir="auto"], [dir="auto"]');
    const name =
      (first && linesOf(first)[0]) ??
      linesOf(element)[0] ??
      (tidy(attribute(element, 'aria-label') ?? '') || undefined);
    if (name === undefined && all(element, 'svg, img').length === 0) return [];
    seen.add(id);
    return [
      { element, thread: { name, handle: null, id, request, ...(id === openId && { open: true as const }) } },
    ];
  });
}
