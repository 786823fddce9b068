import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { people, type Person } from '../data/people.ts';
import { TextInput } from '../editors/text-input.tsx';
import { t } from '../language.ts';
import { navigate } from '../page/router.ts';
import { Icon } from '../ui/icon.tsx';
import { Modal } from '../ui/modal.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { Pressable } from '../ui/pressable.tsx';
import { rowsAsked } from '../../crowd.ts';
import { LongList } from './long-list.tsx';
import { DialogBar } from '../create/dialog-bar.tsx';

const box = css(
  'width: 400px; max-width: 100%; border-radius: 14px; overflow: hidden; background: var(--ig-raised)',
);
const search = css('padding: 8px 16px');
const input = css(
  'width: 100%; height: 36px; border: 0; outline: 0; border-radius: 10px; padding: 0 14px; background: var(--ig-field)',
);
const scroller = css('height: min(360px, 60vh); overflow-y: auto');
const closeButton = css('padding: 8px');

export function FollowersDialog({ person, kind }: { person: Person; kind: string }) {
  const [query, setQuery] = useState('');
  const rows = rowsAsked(location.search);
  const close = () => navigate(`/${person.handle}/`, { keepScroll: true });
  const shown = Object.values(people).filter(
    (one) => one !== person && one.handle.includes(query.toLowerCase()),
  );
  return (
    <Modal label={kind === 'followers' ? t.followers : t.following} onClose={close}>
      <div class={box}>
        <DialogBar
          start={
            <Pressable class={closeButton} onPress={close}>
              <Icon label={t.close} name="close" size={18} />
            </Pressable>
          }
          title={kind === 'followers' ? t.followers : t.following}
        />
        <div class={search}>
          <TextInput
            aria-label={t.search}
            class={input}
            onValue={setQuery}
            placeholder={t.search}
            value={query}
          />
        </div>
        <div class={scroller}>
          {rows > 0 ? (
            <LongList rows={rows} action={kind === 'followers' ? t.remove : t.following} />
          ) : (
            shown.map((one) => (
              <PersonRow
                action={kind === 'followers' ? t.remove : t.following}
                handle={one.handle}
                key={one.handle}
                line={one.name}
              />
            ))
          )}
        </div>
      </div>
    </Modal>
  );
}
