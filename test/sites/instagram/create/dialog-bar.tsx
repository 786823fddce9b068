import type { ComponentChildren } from 'preact';
import { css } from '../css.ts';
import { Pressable } from '../ui/pressable.tsx';

const bar = css(
  'display: flex; align-items: center; justify-content: space-between; height: 44px; padding: 0 8px; border-bottom: 1px solid var(--ig-separator)',
);
const side = css('flex: 1 1 0%; display: flex');
const end = css('justify-content: flex-end');
const title = css('font-size: 16px; font-weight: 600; white-space: nowrap');
const forwardClass = css('padding: 8px; font-weight: 600; color: var(--ig-link)');
const idle = css('opacity: .4');

type Props = {
  title: string;
  start?: ComponentChildren;
  forward?: { label: string; disabled?: boolean; onPress: () => void };
};

/** The head of a dialog: the way back first, the way on last. */
export function DialogBar({ title: text, start, forward }: Props) {
  return (
    <div class={bar}>
      <div class={side}>{start}</div>
      <h1 class={title}>
        <div>{text}</div>
      </h1>
      <div class={`${side} ${end}`}>
        {forward && (
          <Pressable
            class={`${forwardClass} ${forward.disabled ? idle : ''}`}
            disabled={forward.disabled}
            onPress={forward.onPress}
          >
            {forward.label}
          </Pressable>
        )}
      </div>
    </div>
  );
}
