import type { ComponentChildren } from 'preact';
import { look, type Look } from '../look/look.ts';

type Props = {
  label?: string;
  onPress?(): void;
  disabled?: boolean;
  space?: Look;
  id?: string;
  role?: 'button' | 'radio' | 'menuitem';
  expanded?: boolean;
  checked?: boolean;
  popup?: 'menu' | 'dialog';
  children: ComponentChildren;
};

const base: Look = {
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  userSelect: 'none',
  cursor: 'pointer',
};

const overlay: Look = { position: 'absolute', inset: 0 };

/** The site's button: a div that answers a click, and itself answers Enter and Space without a click. */
export function Press(props: Props) {
  const { label, onPress, disabled, space, id, role = 'button', expanded, checked, popup, children } = props;
  const press = () => {
    if (!disabled) onPress?.();
  };
  return (
    <div
      id={id}
      role={role}
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled ? 'true' : undefined}
      aria-expanded={expanded}
      aria-checked={checked}
      aria-haspopup={popup}
      class={look(base, space)}
      onClick={press}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!event.repeat) press();
      }}
    >
      {children}
      <div class={look(overlay)} role="none" data-visualcompletion="ignore" />
    </div>
  );
}
