import type { ComponentChildren } from 'preact';
import { css } from '../css.ts';

const row = css('display: flex; max-width: 100%', { narrow: 'display: block; overflow: auto' });
const media = css('width: var(--side); height: var(--side); flex-shrink: 1; min-width: 0', {
  narrow: 'height: min(38vh, var(--side))',
});
const side = css(
  'width: 340px; flex-shrink: 0; height: var(--side); overflow: auto; border-left: 1px solid var(--ig-separator)',
  { narrow: 'width: var(--side); height: auto; border-left-width: 0' },
);

/** The picture on the left, what can be set for it on the right. */
export function StepColumns({
  picture,
  children,
}: {
  picture: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class={row}>
      <div class={media}>{picture}</div>
      <div class={side}>{children}</div>
    </div>
  );
}
