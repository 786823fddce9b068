import { others } from '../content/people.ts';
import { say } from '../language.ts';
import { look, type Look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Press } from '../parts/press.tsx';
import { openChat } from '../state/chats.ts';
import { FriendRequest } from './friend-request.tsx';

const heading: Look = { padding: '8px 8px 4px', color: 'var(--soft)', fontSize: 17, fontWeight: 600 };
const asking = others.find(({ first }) => first === 'Nicola');

export function RightRail() {
  return (
    <div
      role="complementary"
      class={look({
        position: 'sticky',
        top: 56,
        width: 300,
        height: 'calc(100vh - 56px)',
        padding: '16px 8px',
        flexShrink: 0,
        overflowY: 'auto',
        '@media (max-width: 949px)': { display: 'none' },
      })}
    >
      {asking && (
        <div class={look({ borderBottom: '1px solid var(--line)', paddingBottom: 8, marginBottom: 8 })}>
          <h2 class={look(heading)}>
            <span dir="auto">{say.friendRequests}</span>
          </h2>
          <FriendRequest person={asking} />
        </div>
      )}
      <h2 class={look(heading)}>
        <span dir="auto">{say.contacts}</span>
      </h2>
      <ul>
        {others
          .filter((person) => person !== asking)
          .map((person) => (
            <li key={person.id}>
              <div data-visualcompletion="ignore-dynamic">
                <Press
                  onPress={() => openChat(person.id)}
                  space={{
                    justifyContent: 'flex-start',
                    gap: 12,
                    padding: 8,
                    borderRadius: 8,
                    fontWeight: 500,
                  }}
                >
                  <Avatar person={person} size={36} />
                  <span dir="auto">{person.name}</span>
                </Press>
              </div>
            </li>
          ))}
      </ul>
    </div>
  );
}
