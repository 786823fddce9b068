import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { useSource } from '../page/source.ts';
import { personBy, store, storeSource } from '../page/store.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { Pressable } from '../ui/pressable.tsx';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';

const place = css('position: fixed; right: 24px; bottom: 20px; z-index: 3', { narrow: 'display: none' });
const shadow = css('box-shadow: 0 4px 20px rgb(0 0 0 / 22%)');
const pill = css(
  'display: flex; align-items: center; gap: 10px; height: 52px; padding: 0 20px; border-radius: 26px; background: var(--ig-raised); font-size: 16px; font-weight: 600',
);
const tab = css(
  'width: 340px; height: 460px; border-radius: 14px; overflow: hidden; background: var(--ig-raised); display: flex; flex-direction: column',
);
const head = css(
  'display: flex; align-items: center; gap: 10px; padding: 10px 14px; border-bottom: 1px solid var(--ig-separator)',
);
const name = css('flex: 1 1 0%; font-weight: 600');

/** The floating chat in the corner of every page outside messages. */
export function ChatTabs() {
  useSource(storeSource);
  const [open, setOpen] = useState(false);
  const thread = store.threads[0]!;
  const person = personBy(thread.with);
  return (
    <div class={place} data-pagelet="IGDChatTabsRootContent">
      {open ? (
        <div class={`${tab} ${shadow}`}>
          <div class={head}>
            <Avatar person={person} size={28} />
            <span class={name} dir="auto">
              {person.name}
            </span>
            <Pressable onPress={() => setOpen(false)}>
              <Icon label={t.close} name="close" size={16} />
            </Pressable>
          </div>
          <MessageList thread={thread} />
          <Composer focus thread={thread} />
        </div>
      ) : (
        <Pressable class={`${pill} ${shadow}`} onPress={() => setOpen(true)}>
          <Icon label={t.direct} name="share" />
          <span dir="auto">{t.messages}</span>
        </Pressable>
      )}
    </div>
  );
}
