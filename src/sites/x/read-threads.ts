import { all, attribute } from '../../dom/safe.ts';
import type { Page, ThreadSighting } from '../../engine/site-adapter.ts';
import { findAll } from '../find.ts';
import { lineOf } from '../read/text.ts';
import { handleOfLink } from './addresses.ts';
import { handleOfAvatar, nameIn } from './read-account.ts';
import * as targets from './read-targets.ts';

/** Chat lives in an open shadow root on its page; builds of mid-2026 had it in the page itself. */
export const rootsOf = (document: Document): ParentNode[] => [
  document,
  ...all(document, '[data-testid="xchatEmbedRoute"], [data-testid="chat-drawer-root"]').flatMap((host) =>
    host.shadowRoot ? [host.shadowRoot] : [],
  ),
];

export function readThreads({ document, address }: Page): ThreadSighting[] {
  const request = /^\/(?:i\/chat|messages)\/requests/.test(address.pathname);
  const openId = /^\/(?:i\/chat|messages)\/([\d-]+)/.exec(address.pathname)?.[1];
  const roots = rootsOf(document);
  const rows = roots.flatMap((root) => findAll(root, targets.conversation));
  // On a narrow screen an open conversation has the page to itself, with its name at the head.
  if (rows.length === 0 && openId !== undefined) {
    return roots
      .flatMap((root) => findAll(root, targets.openConversation).slice(0, 1))
      .map((element) => ({
        element,
        thread: { name: lineOf(element), handle: null, id: openId, request, open: true as const },
      }));
  }
  return rows.map((element) => {
    const handle =
      handleOfAvatar(element) ??
      all(element, 'a')
        .map((link) => handleOfLink(link, address))
        .find(Boolean);
    const id = /^dm-conversation-item-(.+)$/.exec(attribute(element, 'data-testid') ?? '')?.[1];
    return {
      element,
      thread: {
        name: nameIn(element, handle) ?? lineOf(all(element, 'span')[0]),
        handle: handle ?? null,
        ...(id !== undefined && { id }),
        request,
        ...(id !== undefined && id === openId && { open: true as const }),
      },
    };
  });
}
