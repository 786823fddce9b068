import { css } from '../css.ts';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import { Pressable } from '../ui/pressable.tsx';

const tools = css('display: flex; gap: 8px; align-self: center; color: var(--ig-secondary-text)');

/** Shown while the pointer is over a message. */
export function MessageActions({ handle }: { handle: string }) {
  return (
    <div class={tools}>
      <Pressable onPress={() => undefined} popup="dialog">
        <Icon label={t.reactTo(handle)} name="emoji" size={16} />
      </Pressable>
      <Pressable onPress={() => undefined}>
        <Icon label={t.replyTo(handle)} name="reply" size={16} />
      </Pressable>
      <Pressable onPress={() => undefined} popup="menu">
        <Icon label={t.moreFor(handle)} name="options" size={16} />
      </Pressable>
    </div>
  );
}
