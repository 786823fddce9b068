import { me, personById } from '../content/people.ts';
import { say } from '../language.ts';
import { look, narrow, type Look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { useSite } from '../state/site-state.ts';

const row: Look = {
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: 8,
  borderRadius: 8,
  ':hover': { background: 'var(--over)' },
};

export function ThreadList({ thread }: { thread?: string }) {
  const { conversations } = useSite();
  return (
    <div
      role="navigation"
      aria-label={say.chats}
      class={look({
        width: 340,
        flexShrink: 0,
        padding: 8,
        background: 'var(--card)',
        borderRight: '1px solid var(--line)',
        overflowY: 'auto',
        [narrow]: { width: '100%', ...(thread ? { display: 'none' } : {}) },
      })}
    >
      <h1 class={look({ fontSize: 24, lineHeight: '32px', fontWeight: 700, padding: 8 })}>{say.chats}</h1>
      <label
        class={look({
          display: 'flex',
          alignItems: 'center',
          gap: 8,
          height: 36,
          margin: '0 8px 8px',
          paddingInline: 12,
          borderRadius: 18,
          background: 'var(--field)',
          color: 'var(--soft)',
        })}
      >
        <Icon name="search" size={16} />
        <input
          type="search"
          aria-label={say.searchMessenger}
          placeholder={say.searchMessenger}
          class={look({ border: 0, background: 'transparent', width: '100%' })}
        />
      </label>
      <div role="grid" aria-label={say.chats}>
        {conversations.map(({ id, messages }) => {
          const last = messages.at(-1);
          return (
            <div key={id} role="row">
              <div role="gridcell">
                <Link
                  href={`/messages/t/${id}/`}
                  current={id === thread}
                  space={{ ...row, background: id === thread ? 'var(--tint)' : 'transparent' }}
                >
                  <Avatar person={personById(id)} size={52} />
                  <div class={look({ minWidth: 0 })}>
                    <span dir="auto" class={look({ display: 'block', fontWeight: 600 })}>
                      {personById(id).name}
                    </span>
                    <span
                      dir="auto"
                      class={look({
                        display: 'block',
                        color: 'var(--soft)',
                        fontSize: 13,
                        overflow: 'hidden',
                        whiteSpace: 'nowrap',
                        textOverflow: 'ellipsis',
                      })}
                    >
                      {last && (last.author === me.id ? say.youSaid(last.text) : last.text)}
                    </span>
                  </div>
                </Link>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
