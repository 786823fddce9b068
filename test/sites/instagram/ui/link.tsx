import type { ComponentChildren } from 'preact';
import { navigate } from '../page/router.ts';

type Props = {
  href: string;
  children?: ComponentChildren;
  class?: string;
  selected?: boolean;
  role?: 'link' | 'tab';
  /** Goes elsewhere than its address says, as the site's comment links do. */
  to?: string;
  onPress?: () => void;
};

/** An internal link; navigates without a reload unless a new tab is asked for. */
export function Link({ href, children, class: className, selected, role = 'link', to, onPress }: Props) {
  return (
    <a
      aria-selected={selected === undefined ? undefined : selected ? 'true' : 'false'}
      class={className}
      href={href}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        if (onPress) onPress();
        else navigate(to ?? href);
      }}
      role={role}
      tabIndex={0}
    >
      {children}
    </a>
  );
}
