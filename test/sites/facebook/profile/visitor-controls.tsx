import { useState } from 'preact/hooks';
import type { Person } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { TextPress } from '../parts/text-press.tsx';
import { openChat } from '../state/chats.ts';

export function VisitorControls({ person }: { person: Person }) {
  const [asked, setAsked] = useState(false);
  const [following, setFollowing] = useState(false);
  return (
    <div class={look({ display: 'flex', gap: 8, flexWrap: 'wrap' })}>
      <TextPress
        icon={asked ? 'close' : 'tag'}
        text={asked ? say.requestSent : say.addFriend}
        tone={asked ? 'quiet' : 'accent'}
        onPress={() => setAsked(!asked)}
      />
      <TextPress icon="message" text={say.message} onPress={() => openChat(person.id)} />
      <TextPress
        icon="bell"
        text={following ? say.following : say.follow}
        onPress={() => setFollowing(!following)}
      />
    </div>
  );
}
