import { all, attribute } from '../../dom/safe.ts';
import type { Page, ThreadSighting } from '../../engine/site-adapter.ts';
import { find } from '../find.ts';
import { tidy } from '../read/text.ts';
import * as targets from './read-targets.ts';

/** Rows have no links and no ids: the title of a conversation is all there is to know it by. */
export function readThreads({ document, address }: Page): ThreadSighting[] {
  const list = find(document, targets.threadList);
  if (!list) return [];
  const request = address.pathname.startsWith('/direct/requests');
  return all(list, '[role="button"]').flatMap((element): ThreadSighting[] => {
    const [title] = all(element, 'span[title]');
    if (!title) return [];
    const name = tidy(attribute(title, 'title') ?? '');
    return [{ element, thread: { name: name === '' ? undefined : name, handle: null, request } }];
  });
}
