import { createElement, forwardRef, type AllHTMLAttributes } from 'react';
import { classes, type Styles } from './sheet.ts';

export type BoxProps = AllHTMLAttributes<HTMLElement> & { as?: string; css?: Styles };

/** A flex box, the stuff that the page is made of. */
export const Box = forwardRef<HTMLElement, BoxProps>(function Box({ as = 'div', css, ...rest }, ref) {
  return createElement(as, { ...rest, ref, className: classes('css-175oi2r', css) });
});
