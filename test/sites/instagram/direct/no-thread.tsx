import { css } from '../css.ts';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import { PrimaryButton } from '../ui/primary-button.tsx';

const frame = css(
  'height: 100%; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 10px; text-align: center',
);
const title = css('font-size: 20px; line-height: 25px');
const note = css('color: var(--ig-secondary-text); padding-bottom: 8px');

export function NoThread() {
  return (
    <div class={frame}>
      <Icon label={t.direct} name="share" size={72} />
      <span class={title}>{t.yourMessages}</span>
      <span class={note}>{t.yourMessagesNote}</span>
      <PrimaryButton look="primary" onPress={() => undefined}>
        {t.sendMessage}
      </PrimaryButton>
    </div>
  );
}
