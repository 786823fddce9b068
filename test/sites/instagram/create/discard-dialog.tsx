import { css } from '../css.ts';
import { t } from '../language.ts';
import { Modal } from '../ui/modal.tsx';

const box = css(
  'width: 400px; max-width: 100%; border-radius: 14px; overflow: hidden; background: var(--ig-raised); text-align: center',
);
const texts = css('padding: 28px 24px 20px');
const title = css('font-size: 20px; line-height: 25px; padding-bottom: 6px');
const note = css('color: var(--ig-secondary-text)');
const choice = css(
  'display: block; width: 100%; min-height: 48px; border-top: 1px solid var(--ig-separator)',
);
const danger = css('color: var(--ig-badge); font-weight: 600');

export function DiscardDialog({ onDiscard, onCancel }: { onDiscard: () => void; onCancel: () => void }) {
  return (
    <Modal label={t.discardPost} onClose={onCancel}>
      <div class={box}>
        <div class={texts}>
          <h3 class={title}>{t.discardPost}</h3>
          <div class={note}>{t.discardNote}</div>
        </div>
        <button class={`${choice} ${danger}`} onClick={onDiscard} type="button">
          {t.discard}
        </button>
        <button class={choice} onClick={onCancel} type="button">
          {t.cancel}
        </button>
      </div>
    </Modal>
  );
}
