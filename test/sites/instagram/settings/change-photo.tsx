import { useRef } from 'preact/hooks';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { store } from '../page/store.ts';
import { Avatar } from '../ui/avatar.tsx';
import { PrimaryButton } from '../ui/primary-button.tsx';

const card = css(
  'display: flex; align-items: center; gap: 16px; padding: 16px; margin-bottom: 22px; border-radius: 20px; background: var(--ig-field)',
);
const texts = css('flex: 1 1 0%; min-width: 0');
const strong = css('font-weight: 700; display: block');
const quiet = css('color: var(--ig-secondary-text)');
const hidden = css('display: none');

export function ChangePhoto() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={card}>
      <Avatar person={store.me} size={56} />
      <div class={texts}>
        <span class={strong} dir="auto">
          {store.me.handle}
        </span>
        <span class={quiet} dir="auto">
          {store.me.name}
        </span>
      </div>
      <PrimaryButton look="primary" onPress={() => input.current?.click()}>
        {t.changePhoto}
      </PrimaryButton>
      <form class={hidden} encType="multipart/form-data" method="POST" role="presentation">
        <input accept="image/jpeg,image/png" class={hidden} ref={input} type="file" />
      </form>
    </div>
  );
}
