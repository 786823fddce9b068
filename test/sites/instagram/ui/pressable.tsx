import type { ComponentChildren, RefObject } from 'preact';

type Props = {
  onPress: () => void;
  children?: ComponentChildren;
  class?: string;
  disabled?: boolean;
  label?: string;
  popup?: 'dialog' | 'menu';
  elementRef?: RefObject<HTMLDivElement | null>;
};

/**
 * The site's own button: a div that acts on a click and, on its own, on Enter and Space. The keys send no
 * click, so whoever listens for clicks only misses them.
 */
export function Pressable({
  onPress,
  children,
  class: className,
  disabled,
  label,
  popup,
  elementRef,
}: Props) {
  return (
    <div
      aria-disabled={disabled ? 'true' : undefined}
      aria-haspopup={popup}
      aria-label={label}
      class={className}
      onClick={() => {
        if (!disabled) onPress();
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        if (!disabled && !event.repeat) onPress();
      }}
      ref={elementRef}
      role="button"
      tabIndex={disabled ? -1 : 0}
    >
      {children}
    </div>
  );
}
