import type { Style } from './sheet.ts';

/** On the page for screen readers only. */
export const hidden: Style = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clip: 'rect(1px, 1px, 1px, 1px)',
  whiteSpace: 'nowrap',
};
