import { css } from '../css.ts';
import { people } from '../data/people.ts';
import { t } from '../language.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Pressable } from '../ui/pressable.tsx';

const frame = css('overflow: hidden; padding: 4px 0 20px', {
  narrow: 'padding: 10px 0 10px 8px; border-bottom: 1px solid var(--ig-separator)',
});
const list = css('display: flex; gap: 10px');
const story = css('width: 72px; display: flex; flex-direction: column; align-items: center; gap: 6px');
const ring = css(
  'padding: 2px; border-radius: 50%; background: conic-gradient(from 210deg, #f2a93b, #e4477b, #8e4bd8, #f2a93b)',
);
const gap = css('padding: 2px; border-radius: 50%; background: var(--ig-background)');
const name = css(
  'font-size: 12px; line-height: 16px; max-width: 70px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
);

const tellers = Object.values(people).filter((person) => person.followed);

export function StoryTray({ label }: { label: string }) {
  return (
    <div aria-label={label} class={frame} role="menu">
      <ul class={list}>
        {tellers.map((person) => (
          <li key={person.handle} tabIndex={-1}>
            <Pressable class={story} label={t.storyBy(person.handle)} onPress={() => undefined}>
              <span class={ring}>
                <div class={gap}>
                  <Avatar person={person} size={56} />
                </div>
              </span>
              <div class={name}>{person.handle}</div>
            </Pressable>
          </li>
        ))}
      </ul>
    </div>
  );
}
