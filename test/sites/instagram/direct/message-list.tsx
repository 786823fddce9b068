import { css } from '../css.ts';
import type { Thread } from '../data/threads.ts';
import { personBy, store } from '../page/store.ts';
import { MessageRow } from './message-row.tsx';

const pagelet = css('flex: 1 1 0%; min-height: 0; display: flex; flex-direction: column');
// Reversed, so that the newest message stays at the bottom: scrolled up is a negative scrollTop.
const scroller = css(
  'flex: 1 1 0%; min-height: 0; overflow: auto; display: flex; flex-direction: column-reverse',
);
const column = css('display: flex; flex-direction: column; padding: 16px 20px 8px', {
  narrow: 'padding: 12px 12px 4px',
});

export function MessageList({ thread }: { thread: Thread }) {
  const person = personBy(thread.with);
  const { messages } = thread;
  return (
    <div class={pagelet} data-pagelet="IGDMessagesList">
      <div class={scroller}>
        <div class={column}>
          {messages.map((message, index) => {
            const own = message.author === store.me.handle;
            return (
              <MessageRow
                key={message.id}
                last={messages[index + 1]?.author !== message.author}
                message={message}
                own={own}
                person={own ? store.me : person}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
