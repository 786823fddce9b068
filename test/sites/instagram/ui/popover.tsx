import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { css } from '../css.ts';
import { openLayer } from './layers.ts';
import { Portal } from './portal.tsx';

const shield = css('position: fixed; inset: 0');
const panel = css(
  'position: fixed; border-radius: 14px; padding: 10px; background: var(--ig-raised); box-shadow: 0 4px 22px rgb(0 0 0 / 26%)',
);

type Props = {
  anchor: RefObject<HTMLElement | null>;
  label: string;
  onClose: () => void;
  children: ComponentChildren;
};

/** A small dialog beside the control that opened it; above it where there is no room below. */
export function Popover({ anchor, label, onClose, children }: Props) {
  const wrapper = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const at = anchor.current!.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = dialog.current!;
    const below = at.bottom + 8 + offsetHeight < innerHeight;
    style.left = `${Math.max(8, Math.min(at.left, innerWidth - offsetWidth - 8))}px`;
    style.top = `${below ? at.bottom + 8 : Math.max(8, at.top - offsetHeight - 8)}px`;
    return openLayer(wrapper.current!, false, () => close.current());
  }, []);
  return (
    <Portal>
      <div ref={wrapper} tabIndex={-1}>
        <div class={shield} onClick={onClose} />
        <div aria-label={label} class={panel} ref={dialog} role="dialog">
          {children}
        </div>
      </div>
    </Portal>
  );
}
