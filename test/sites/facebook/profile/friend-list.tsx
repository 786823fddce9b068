import { me, others, profilePath, tabPath, type Person } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Card } from '../parts/card.tsx';
import { Link } from '../parts/link.tsx';
import { RoundPress } from '../parts/round-press.tsx';

export function FriendList({ person }: { person: Person }) {
  const friends = others.filter((one) => one !== person && one.first !== 'Nicola');
  return (
    <div data-pagelet="ProfileAppSection_0">
      <Card space={{ padding: 16 }}>
        <h2 class={look({ fontSize: 20, lineHeight: '24px', fontWeight: 700, paddingBottom: 12 })}>
          <Link href={tabPath(person, 'friends')}>
            <span dir="auto">{say.friends}</span>
          </Link>
        </h2>
        <div
          class={look({
            display: 'grid',
            gap: 12,
            gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))',
          })}
        >
          {friends.map((friend) => (
            <div
              key={friend.id}
              class={look({
                display: 'flex',
                alignItems: 'center',
                gap: 14,
                padding: 12,
                border: '1px solid var(--line)',
                borderRadius: 8,
              })}
            >
              <Link href={profilePath(friend)} hidden label={friend.name}>
                <Avatar person={friend} size={64} />
              </Link>
              <div class={look({ flexGrow: 1, minWidth: 0 })}>
                <Link href={profilePath(friend)} space={{ fontWeight: 600 }}>
                  <span dir="auto">{friend.name}</span>
                </Link>
                <div class={look({ fontSize: 13, color: 'var(--soft)' })}>
                  <Link href={tabPath(friend, 'friends_mutual')}>
                    {say.mutual(person === me ? friend.mutual : 2)}
                  </Link>
                </div>
              </div>
              <RoundPress icon="more" label={say.more} popup="menu" />
            </div>
          ))}
        </div>
      </Card>
    </div>
  );
}
