import { useLayoutEffect, useRef } from 'preact/hooks';
import { me, personById } from '../content/people.ts';
import { say } from '../language.ts';
import { look, type Look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { useSite } from '../state/site-state.ts';

const bubble: Look = {
  padding: '8px 12px',
  borderRadius: 18,
  maxWidth: 'min(75%, 480px)',
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-wrap',
};

export function MessageList({ id }: { id: string }) {
  const { conversations } = useSite();
  const list = useRef<HTMLDivElement>(null);
  const messages = conversations.find((one) => one.id === id)?.messages ?? [];
  const other = personById(id);
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [messages.length, id]);
  return (
    <div
      ref={list}
      role="grid"
      aria-label={say.messagesIn(other.name)}
      class={look({
        flexGrow: 1,
        minHeight: 0,
        overflowY: 'auto',
        padding: 12,
        display: 'flex',
        flexDirection: 'column',
        gap: 4,
      })}
    >
      <div class={look({ flexGrow: 1 })} />
      {messages.map((message) => {
        const mine = message.author === me.id;
        return (
          <div key={message.id} role="row">
            <div
              role="gridcell"
              data-scope="messages_table"
              tabIndex={-1}
              class={look({
                display: 'flex',
                alignItems: 'flex-end',
                gap: 8,
                justifyContent: mine ? 'flex-end' : 'flex-start',
              })}
            >
              {!mine && <Avatar person={other} size={28} />}
              <div
                dir="auto"
                class={look(
                  bubble,
                  mine ? { background: 'var(--accent)', color: '#fff' } : { background: 'var(--bubble)' },
                )}
              >
                {message.text}
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}
