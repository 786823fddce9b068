import type { Page } from '../../engine/site-adapter.ts';
import { closest } from '../../dom/safe.ts';
import { personOver } from '../recipient.ts';
import { personOfLink } from './addresses.ts';
import * as targets from './targets.ts';

/** The name over a conversation leads to the person; the address of a page of messages has their number, or that of a group. */
export function recipient({ address }: Page, editor: HTMLElement): { handle?: string; id?: string }[] {
  const linked = personOver(editor, targets.conversationName, targets.conversation, (link) =>
    personOfLink(link, address),
  );
  const found: { handle?: string; id?: string }[] = [];
  if (linked)
    found.push({
      ...(linked.handle !== null && { handle: linked.handle }),
      ...(linked.id !== undefined && { id: linked.id }),
    });
  const id = /^\/messages\/(?:e2ee\/)?t\/(\d+)/.exec(address.pathname)?.[1];
  // A chat that floats over a page of messages is with somebody else.
  if (id !== undefined && closest(editor, '[role="main"]')) found.push({ id });
  return found;
}
