import type { ComponentChildren } from 'preact';
import { css } from '../css.ts';

const base = css(
  'display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 34px; padding: 6px 16px; border-radius: 10px; font-weight: 600; white-space: nowrap',
);
const looks = {
  primary: css('background: var(--ig-button); color: var(--ig-button-text)'),
  quiet: css('background: var(--ig-quiet-button)'),
  text: css('color: var(--ig-link)'),
};

export const buttonClass = (look: keyof typeof looks) => `${base} ${looks[look]}`;

type Props = { look: keyof typeof looks; onPress: () => void; children: ComponentChildren };

/** The site's real button elements: follow, message, choose a file. */
export function PrimaryButton({ look, onPress, children }: Props) {
  return (
    <button class={buttonClass(look)} onClick={onPress} type="button">
      <div dir="auto">{children}</div>
    </button>
  );
}
