import { closest } from '../../dom/safe.ts';
import type { Page } from '../../engine/site-adapter.ts';
import { personOver } from '../recipient.ts';
import { handleOfLink } from './addresses.ts';
import * as targets from './targets.ts';

/** Beside the name over a conversation stands a link to the person. */
export function recipient({ address }: Page, editor: HTMLElement): { handle?: string; id?: string }[] {
  const { chatTab, conversation, conversationName } = targets;
  const floats = closest(editor, chatTab) !== null;
  const linked = personOver(
    editor,
    floats ? '[dir="auto"]' : conversationName,
    floats ? chatTab : conversation,
    (link) => {
      const handle = handleOfLink(link, address);
      return handle === undefined ? undefined : { key: handle.toLowerCase(), handle };
    },
  );
  return linked ? [{ handle: linked.handle }] : [];
}
