import { personById, profilePath } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Link } from '../parts/link.tsx';
import { RoundPress } from '../parts/round-press.tsx';
import { MessageComposer } from './message-composer.tsx';
import { MessageList } from './message-list.tsx';

export function Thread({ id }: { id: string }) {
  const person = personById(id);
  return (
    <div
      role="main"
      aria-label={say.conversationWith(person.name)}
      class={look({
        flexGrow: 1,
        minWidth: 0,
        display: 'flex',
        flexDirection: 'column',
        background: 'var(--card)',
      })}
    >
      <div
        class={look({
          display: 'flex',
          alignItems: 'center',
          gap: 8,
          padding: '10px 16px',
          borderBottom: '1px solid var(--line)',
        })}
      >
        <Link
          href={profilePath(person)}
          space={{ display: 'flex', alignItems: 'center', gap: 10, flexGrow: 1, minWidth: 0 }}
        >
          <Avatar person={person} size={40} />
          <div>
            <h1 class={look({ fontWeight: 600, fontSize: 16 })}>
              <span dir="auto">{person.name}</span>
            </h1>
            <span
              dir="auto"
              class={look({ fontSize: 12, lineHeight: '16px', color: 'var(--soft)', display: 'block' })}
            >
              {say.activeNow}
            </span>
          </div>
        </Link>
        <RoundPress icon="phone" label={say.moreActions} colour="var(--accent)" />
      </div>
      <MessageList id={id} />
      <MessageComposer id={id} label={say.writeTo(person.name)} />
    </div>
  );
}
