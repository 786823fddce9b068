import { useState } from 'preact/hooks';
import type { Person } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Link } from '../parts/link.tsx';
import { TextPress } from '../parts/text-press.tsx';

export function FriendRequest({ person }: { person: Person }) {
  const [answer, setAnswer] = useState<string>();
  const href = `/friends/requests/?profile_id=${person.id}`;
  return (
    <div data-visualcompletion="ignore-dynamic" class={look({ display: 'flex', gap: 12, padding: 8 })}>
      <Link href={href} hidden label={person.name}>
        <Avatar person={person} size={56} />
      </Link>
      <div class={look({ flexGrow: 1, minWidth: 0 })}>
        <Link href={href} space={{ fontWeight: 600 }}>
          <span dir="auto">{person.name}</span>
        </Link>
        <div class={look({ color: 'var(--soft)', fontSize: 13, paddingBottom: 6 })}>
          <span dir="auto">{answer ?? say.mutual(person.mutual)}</span>
        </div>
        {!answer && (
          <div class={look({ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8 })}>
            <TextPress text={say.confirm} tone="accent" onPress={() => setAnswer(say.accepted)} />
            <TextPress text={say.remove} onPress={() => setAnswer(say.declined)} />
          </div>
        )}
      </div>
    </div>
  );
}
