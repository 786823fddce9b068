import type { ComponentChildren } from 'preact';
import styles from './button.module.css';

type Props = {
  children: ComponentChildren;
  onClick?(): void;
  look?: 'main' | 'careful';
  type?: 'button' | 'submit';
  /** While something is on its way. The button keeps the focus, which a disabled one would lose. */
  busy?: boolean;
};

export function Button({ children, onClick, look, type = 'button', busy = false }: Props) {
  return (
    <button
      type={type}
      class={`${styles.button} ${look ? styles[look] : ''}`}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
