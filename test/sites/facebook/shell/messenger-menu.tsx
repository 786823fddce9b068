import { personById } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { useEscape } from '../parts/dialog-stack.ts';
import { Link } from '../parts/link.tsx';
import { Press } from '../parts/press.tsx';
import { openChat } from '../state/chats.ts';
import { change, useSite } from '../state/site-state.ts';

/** The list that drops down from the top bar; a chat opens as a pop-up. */
export function MessengerMenu() {
  const { conversations } = useSite();
  useEscape(() => change({ messengerMenu: false }));
  return (
    <div
      role="dialog"
      aria-label={say.messenger}
      class={look({
        position: 'fixed',
        top: 60,
        right: 12,
        zIndex: 20,
        width: 360,
        maxWidth: 'calc(100vw - 24px)',
        padding: 8,
        borderRadius: 9,
        background: 'var(--card)',
        boxShadow: 'var(--lift)',
      })}
    >
      <h1 class={look({ fontSize: 22, lineHeight: '28px', fontWeight: 700, padding: 8 })}>{say.chats}</h1>
      {conversations.map(({ id, messages }) => (
        <Press
          key={id}
          onPress={() => openChat(id)}
          space={{ justifyContent: 'flex-start', gap: 12, padding: 8, borderRadius: 8 }}
        >
          <Avatar person={personById(id)} size={48} />
          <div class={look({ minWidth: 0 })}>
            <div class={look({ fontWeight: 600 })}>{personById(id).name}</div>
            <div
              class={look({
                color: 'var(--soft)',
                fontSize: 13,
                overflow: 'hidden',
                whiteSpace: 'nowrap',
                textOverflow: 'ellipsis',
              })}
            >
              {messages.at(-1)?.text}
            </div>
          </div>
        </Press>
      ))}
      <div class={look({ textAlign: 'center', padding: 8 })}>
        <Link href="/messages/" space={{ color: 'var(--accent)' }}>
          {say.allChats}
        </Link>
      </div>
    </div>
  );
}
