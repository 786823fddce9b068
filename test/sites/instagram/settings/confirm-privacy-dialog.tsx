import { css } from '../css.ts';
import { t } from '../language.ts';
import { Modal } from '../ui/modal.tsx';

const box = css(
  'width: 400px; max-width: 100%; border-radius: 14px; overflow: hidden; background: var(--ig-raised); text-align: center',
);
const texts = css('padding: 28px 24px 20px');
const heading = css('font-size: 20px; line-height: 25px; padding-bottom: 6px');
const note = css('color: var(--ig-secondary-text)');
const choice = css(
  'display: block; width: 100%; min-height: 48px; border-top: 1px solid var(--ig-separator)',
);
const strong = css('color: var(--ig-link); font-weight: 600');

type Props = { title: string; onConfirm: () => void; onCancel: () => void };

export function ConfirmPrivacyDialog({ title, onConfirm, onCancel }: Props) {
  return (
    <Modal label={title} onClose={onCancel}>
      <div class={box}>
        <div class={texts}>
          <h3 class={heading}>{title}</h3>
          <div class={note}>{t.privateAccountNote}</div>
        </div>
        <button class={`${choice} ${strong}`} onClick={onConfirm} type="button">
          {t.confirm}
        </button>
        <button class={choice} onClick={onCancel} type="button">
          {t.cancel}
        </button>
      </div>
    </Modal>
  );
}
