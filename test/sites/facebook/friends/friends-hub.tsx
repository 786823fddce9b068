import { useState } from 'preact/hooks';
import { others, type Person } from '../content/people.ts';
import { crowd, rowsAsked } from '../../crowd.ts';
import { FriendRequest } from '../home/friend-request.tsx';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Link } from '../parts/link.tsx';
import { TextPress } from '../parts/text-press.tsx';

const asPerson = (rows: number): Person[] =>
  crowd(rows).map(({ id, name }, at) => ({
    ...others[at % others.length]!,
    id: `6155${id}`,
    vanity: undefined,
    name,
  }));

function Suggestion({ person }: { person: Person }) {
  const [gone, setGone] = useState(false);
  if (gone) return null;
  const href = `/friends/suggestions/?profile_id=${person.id}`;
  return (
    <div data-visualcompletion="ignore-dynamic" class={look({ display: 'flex', gap: 12, padding: 8 })}>
      <Link href={href} hidden label={person.name}>
        <Avatar person={person} size={56} />
      </Link>
      <div class={look({ flexGrow: 1, minWidth: 0 })}>
        <Link href={href} space={{ fontWeight: 600 }}>
          <span dir="auto">{person.name}</span>
        </Link>
        <div class={look({ color: 'var(--soft)', fontSize: 13 })}>
          <span dir="auto">{say.mutual(person.mutual)}</span>
        </div>
        <TextPress text={say.addFriend} tone="accent" onPress={() => setGone(true)} />
        <TextPress text={say.remove} onPress={() => setGone(true)} />
      </div>
    </div>
  );
}

/** Who asks, and who is suggested: a column at the left, as the site has it, with nobody opened beside it. */
export function FriendsHub({ list }: { list: 'requests' | 'suggestions' }) {
  const people = asPerson(Math.min(rowsAsked(location.search) || 8, 200));
  return (
    <div class={look({ display: 'flex' })}>
      <div role="navigation" class={look({ width: 360, padding: 8 })}>
        <h1 class={look({ fontSize: 24, lineHeight: '28px', fontWeight: 700, padding: 8 })}>
          <span dir="auto">{list === 'requests' ? say.friendRequests : say.friends}</span>
        </h1>
        {people.map((person) =>
          list === 'requests' ? (
            <FriendRequest key={person.id} person={person} />
          ) : (
            <Suggestion key={person.id} person={person} />
          ),
        )}
      </div>
      <div role="main" class={look({ flexGrow: 1 })} />
    </div>
  );
}
