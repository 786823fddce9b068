import { css } from '../css.ts';
import { t } from '../language.ts';
import { personBy, store } from '../page/store.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Pressable } from '../ui/pressable.tsx';

const strip = css('display: flex; gap: 10px; padding: 4px 20px 10px; overflow: hidden');
const note = css(
  'width: 76px; text-align: center; font-size: 11px; line-height: 14px; color: var(--ig-secondary-text)',
);
const bubble = css(
  'background: var(--ig-field); color: var(--ig-primary-text); border-radius: 12px; padding: 4px 6px; margin-bottom: -6px; position: relative; z-index: 1; height: 36px; overflow: hidden',
);
const face = css('display: flex; justify-content: center; padding-bottom: 4px');
const name = css('overflow: hidden; text-overflow: ellipsis; white-space: nowrap');

const notes = [
  { handle: 'hollis_bakes', text: 'Lemon drizzle, day two' },
  { handle: 'nightsky_norah', text: 'Clear skies at last' },
];

/** Short public notes over the threads; texts of people, but no messages. */
export function NoteStrip() {
  const items = [{ handle: store.me.handle, text: t.yourNote, person: store.me }].concat(
    notes.map((one) => ({ ...one, person: personBy(one.handle) })),
  );
  return (
    <ul class={strip}>
      {items.map(({ handle, text, person }) => (
        <li key={handle}>
          <Pressable class={note} onPress={() => undefined}>
            <div class={bubble}>
              <span dir="auto">{text}</span>
            </div>
            <div class={face}>
              <Avatar person={person} size={48} />
            </div>
            <div class={name}>{handle}</div>
          </Pressable>
        </li>
      ))}
    </ul>
  );
}
