import type { ComponentChildren } from 'preact';
import { look, type Look } from '../look/look.ts';
import { navigate } from '../routing/history.ts';

type Props = {
  href: string;
  /** Where it leads, when the address shown is not it yet. */
  to?: string;
  label?: string;
  labelledBy?: string;
  space?: Look;
  hidden?: boolean;
  role?: 'link' | 'tab';
  selected?: boolean;
  current?: boolean;
  onReach?(): void;
  children?: ComponentChildren;
};

export function Link(props: Props) {
  const {
    href,
    to = href,
    label,
    labelledBy,
    space,
    hidden,
    role = 'link',
    selected,
    current,
    onReach,
    children,
  } = props;
  return (
    <a
      href={href}
      role={role}
      tabIndex={hidden ? -1 : 0}
      aria-hidden={hidden ? 'true' : undefined}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-selected={selected}
      aria-current={current ? 'page' : undefined}
      class={look({ cursor: 'pointer' }, space)}
      onPointerEnter={onReach}
      onFocus={onReach}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
