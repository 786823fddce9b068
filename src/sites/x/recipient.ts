import type { Page } from '../../engine/site-adapter.ts';
import { personOver } from '../recipient.ts';
import { handleOfLink } from './addresses.ts';
import * as targets from './targets.ts';

/** Over the older messages stands a link; the newer chat has the two people's numbers in its address alone. */
export function recipient({ address }: Page, editor: HTMLElement): { handle?: string; id?: string }[] {
  const found: { handle?: string; id?: string }[] = [];
  const linked = personOver(editor, targets.conversationName, targets.conversation, (link) => {
    const handle = handleOfLink(link, address);
    return handle === undefined ? undefined : { key: handle.toLowerCase(), handle };
  });
  if (linked) found.push({ handle: linked.handle });
  const open = /^\/(?:i\/chat|messages)\/((\d+)-(\d+))/.exec(address.pathname);
  // One of the two is the person, of whom nothing is said. A chat that floats over a page has not this address.
  if (open) found.push(...open.slice(1, 4).map((id) => ({ id })));
  return found;
}
