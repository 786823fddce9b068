import { personById, profilePath } from '../content/people.ts';
import { say } from '../language.ts';
import { look, narrow } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Link } from '../parts/link.tsx';
import { RoundPress } from '../parts/round-press.tsx';
import { MessageComposer } from '../messenger/message-composer.tsx';
import { MessageList } from '../messenger/message-list.tsx';
import { closeChat } from '../state/chats.ts';

export function ChatPopUp({ id }: { id: string }) {
  const person = personById(id);
  return (
    <div
      role="region"
      aria-label={say.conversationWith(person.name)}
      class={look({
        width: 328,
        height: 430,
        display: 'flex',
        flexDirection: 'column',
        borderRadius: '9px 9px 0 0',
        background: 'var(--card)',
        boxShadow: 'var(--lift)',
        [narrow]: { width: '100%' },
      })}
    >
      <div
        class={look({
          display: 'flex',
          alignItems: 'center',
          gap: 8,
          padding: 8,
          borderBottom: '1px solid var(--line)',
        })}
      >
        <Link
          href={profilePath(person)}
          space={{ display: 'flex', alignItems: 'center', gap: 8, flexGrow: 1, minWidth: 0 }}
        >
          <Avatar person={person} size={32} />
          <div class={look({ minWidth: 0 })}>
            <h2 class={look({ fontWeight: 600, lineHeight: '18px' })}>
              <span dir="auto">{person.name}</span>
            </h2>
            <span
              dir="auto"
              class={look({ fontSize: 12, lineHeight: '14px', color: 'var(--soft)', display: 'block' })}
            >
              {say.activeNow}
            </span>
          </div>
        </Link>
        <RoundPress
          icon="close"
          label={say.closeChat(person.name)}
          size={28}
          colour="var(--accent)"
          onPress={() => closeChat(id)}
        />
      </div>
      <MessageList id={id} />
      <MessageComposer id={id} label={say.message} focused />
    </div>
  );
}
