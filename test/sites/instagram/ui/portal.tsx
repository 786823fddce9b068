import { createPortal, type ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { css } from '../css.ts';

const layer = css('position: relative; z-index: 20');

/** Draws its children in a sibling of the mount, directly under the body. */
export function Portal({ children }: { children: ComponentChildren }) {
  const [container] = useState(() => {
    const element = document.createElement('div');
    element.className = layer;
    return document.body.appendChild(element);
  });
  useLayoutEffect(() => () => container.remove(), [container]);
  return createPortal(<>{children}</>, container);
}
