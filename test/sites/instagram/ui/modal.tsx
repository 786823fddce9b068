import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { Icon } from './icon.tsx';
import { openLayer } from './layers.ts';
import { Portal } from './portal.tsx';
import { Pressable } from './pressable.tsx';

const backdrop = css('position: fixed; inset: 0; background: rgb(0 0 0 / 62%)');
const centre = css(
  'position: fixed; inset: 0; display: flex; align-items: center; justify-content: center; padding: 24px; overflow: auto',
  { narrow: 'padding: 12px' },
);
const box = css('position: relative; max-width: 100%; max-height: 100%; display: flex');
const closeAt = css('position: fixed; top: 14px; right: 16px; padding: 8px; color: #fff', {
  narrow: 'top: 4px; right: 4px',
});

type Props = { label: string; onClose: () => void; closeButton?: boolean; children: ComponentChildren };

export function Modal({ label, onClose, closeButton, children }: Props) {
  const wrapper = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => openLayer(wrapper.current!, true, () => close.current()), []);
  return (
    <Portal>
      <div ref={wrapper} tabIndex={-1}>
        <div class={backdrop} />
        <div
          class={centre}
          onClick={(event) => {
            if (event.target === event.currentTarget) onClose();
          }}
        >
          {closeButton && (
            <Pressable class={closeAt} onPress={onClose}>
              <Icon name="close" label={t.close} size={18} />
            </Pressable>
          )}
          <div aria-label={label} aria-modal="true" class={box} role="dialog">
            {children}
          </div>
        </div>
      </div>
    </Portal>
  );
}
