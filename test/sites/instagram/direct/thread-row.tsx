import { css } from '../css.ts';
import type { Thread } from '../data/threads.ts';
import { age } from '../formats.ts';
import { t } from '../language.ts';
import { navigate } from '../page/router.ts';
import { personBy, store } from '../page/store.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Pressable } from '../ui/pressable.tsx';

const row = css('display: flex; align-items: center; gap: 12px; height: 72px; padding: 8px 24px', {
  hover: 'background: var(--ig-hover)',
  narrow: 'padding: 8px 16px',
});
const openRow = css('background: var(--ig-field)');
const texts = css('min-width: 0; flex: 1 1 0%');
const cut = css('display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap');
const last = css('display: flex; gap: 4px; font-size: 12px; color: var(--ig-secondary-text)');
const fresh = css('color: var(--ig-primary-text); font-weight: 600');
const time = css('text-decoration: none; flex-shrink: 0');
const dot = css('width: 8px; height: 8px; border-radius: 50%; background: var(--ig-button)');

export function ThreadRow({ thread, open }: { thread: Thread; open: boolean }) {
  const person = personBy(thread.with);
  const message = thread.messages.at(-1)!;
  const own = message.author === store.me.handle;
  return (
    <Pressable class={`${row} ${open ? openRow : ''}`} onPress={() => navigate(`/direct/t/${thread.id}/`)}>
      <Avatar person={person} size={56} />
      <div class={texts}>
        <span class={cut} dir="auto" title={person.name}>
          {person.name}
        </span>
        <div class={last}>
          <span class={`${cut} ${thread.unread ? fresh : ''}`} dir="auto">
            {own ? `${t.you}: ${message.text}` : message.text}
          </span>
          <span aria-hidden="true">·</span>
          <abbr aria-label={age(message.at)} class={time}>
            {age(message.at)}
          </abbr>
        </div>
      </div>
      {thread.unread && <div class={dot} />}
    </Pressable>
  );
}
