import { css } from '../css.ts';
import type { Thread } from '../data/threads.ts';
import { Composer } from './composer.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import { MessageList } from './message-list.tsx';

const frame = css('display: flex; flex-direction: column; height: 100%; min-width: 0');

export function Conversation({ thread }: { thread: Thread }) {
  return (
    <div class={frame}>
      <ConversationHeader thread={thread} />
      <MessageList thread={thread} />
      <div data-pagelet="IGDComposerForCannes">
        <Composer focus thread={thread} />
      </div>
    </div>
  );
}
