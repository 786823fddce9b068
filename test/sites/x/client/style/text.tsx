import { createElement, forwardRef } from 'react';
import type { BoxProps } from './box.tsx';
import { classes } from './sheet.ts';

/** A block of words. */
export const Text = forwardRef<HTMLElement, BoxProps>(function Text(
  { as = 'div', dir = 'ltr', css, ...rest },
  ref,
) {
  return createElement(as, { dir, ...rest, ref, className: classes('css-146c3p1', css) });
});

/** Words within a block. */
export function Words({ as = 'span', css, ...rest }: BoxProps) {
  return createElement(as, { ...rest, className: classes('css-1jxf684', css) });
}
