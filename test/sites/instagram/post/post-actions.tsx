import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import { Pressable } from '../ui/pressable.tsx';

const row = css('display: flex; align-items: center; padding: 6px 0; margin-left: -8px; margin-right: -8px');
const action = css('padding: 8px; display: flex', { hover: 'opacity: .6' });
const liked = css('color: var(--ig-badge)');
const last = css('margin-left: auto');

export function PostActions({ onComment }: { onComment: () => void }) {
  const [like, setLike] = useState(false);
  const [save, setSave] = useState(false);
  return (
    <section class={row}>
      <Pressable class={`${action} ${like ? liked : ''}`} onPress={() => setLike(!like)}>
        <Icon label={t.like} name="heart" />
      </Pressable>
      <Pressable class={action} onPress={onComment}>
        <Icon label={t.comment} name="comment" />
      </Pressable>
      <Pressable class={action} onPress={() => undefined}>
        <Icon label={t.share} name="share" />
      </Pressable>
      <div class={last}>
        <Pressable class={action} onPress={() => setSave(!save)}>
          <Icon label={t.save} name={save ? 'saved' : 'save'} />
        </Pressable>
      </div>
    </section>
  );
}
