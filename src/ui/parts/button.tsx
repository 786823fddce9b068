import type { ComponentChildren } from 'preact';
import styles from './button.module.css';

type Props = {
  children: ComponentChildren;
  onClick?(): void;
  look?: 'main' | 'careful';
  type?: 'button' | 'submit';
  /** While something is on its way. The button keeps the focus, which a disabled one would lose. */
  busy?: boolean;
  /** For a choice that stays as it is until it is pressed again. */
  pressed?: boolean;
};

export function Button({ children, onClick, look, type = 'button', busy = false, pressed }: Props) {
  return (
    <button
      type={type}
      class={`${styles.button} ${look ? styles[look] : ''}`}
      aria-disabled={busy}
      aria-pressed={pressed}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
