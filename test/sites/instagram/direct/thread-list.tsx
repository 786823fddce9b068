import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { TextInput } from '../editors/text-input.tsx';
import { t } from '../language.ts';
import { store } from '../page/store.ts';
import { Icon } from '../ui/icon.tsx';
import { Pressable } from '../ui/pressable.tsx';
import { NoteStrip } from './note-strip.tsx';
import { ThreadRow } from './thread-row.tsx';

const frame = css('display: flex; flex-direction: column; height: 100%');
const head = css(
  'display: flex; align-items: center; justify-content: space-between; padding: 28px 24px 12px',
  {
    narrow: 'padding: 16px 16px 10px',
  },
);
const title = css('font-size: 20px; line-height: 25px; font-weight: 700');
const search = css('padding: 0 16px 12px');
const input = css(
  'width: 100%; height: 36px; border: 0; outline: 0; border-radius: 18px; padding: 0 16px; background: var(--ig-field)',
);
const tabs = css('display: flex; gap: 20px; padding: 10px 24px', { narrow: 'padding: 10px 16px' });
const tab = css('color: var(--ig-secondary-text); font-weight: 600; cursor: pointer');
const chosen = css('color: var(--ig-primary-text)');
const scroller = css('flex: 1 1 0%; overflow: auto; min-height: 0');

export function ThreadList({ openId }: { openId: string | undefined }) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(0);
  const threads =
    open === 0 ? store.threads.filter((thread) => thread.with.includes(query.toLowerCase())) : [];
  return (
    <div aria-label={t.threadList} class={frame} role="navigation">
      <div class={head}>
        <h2 class={title} dir="auto">
          <span>{store.me.handle}</span>
        </h2>
        <Pressable onPress={() => undefined}>
          <Icon label={t.sendMessage} name="compose" />
        </Pressable>
      </div>
      <div class={search}>
        <TextInput
          aria-label={t.search}
          autoComplete="off"
          class={input}
          name="searchInput"
          onValue={setQuery}
          placeholder={t.search}
          value={query}
        />
      </div>
      <NoteStrip />
      <div class={tabs} role="tablist">
        {[t.primary, t.general, t.requests].map((name, index) => (
          <div
            aria-selected={index === open ? 'true' : 'false'}
            class={`${tab} ${index === open ? chosen : ''}`}
            key={name}
            onClick={() => setOpen(index)}
            role="tab"
            tabIndex={0}
          >
            <span dir="auto">{name}</span>
          </div>
        ))}
      </div>
      <div class={scroller} data-pagelet="IGDInboxThreadListScrollableAreaPagelet">
        {threads.map((thread) => (
          <ThreadRow key={thread.id} open={thread.id === openId} thread={thread} />
        ))}
      </div>
    </div>
  );
}
