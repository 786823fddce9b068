import type { Severity } from './severity.ts';

/** How a severity is said, in the page and in our own pages alike. Words and shape carry it; colour only helps. */
export const severityWords: Record<Severity, string> = {
  stop: 'Stop and look',
  warn: 'Worth a look',
  advise: 'A quiet note',
  inform: 'For your information',
};

export type MarkKind = Severity | 'clear' | 'unsure' | 'waiting' | 'resting';

const dot = 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zM5.2 5v4h1.6V5zM5.2 2.9v1.4h1.6V2.9z';

/** An octagon, a triangle, a dot, a tick, a question mark, three dots, two bars: outlines in a square of 12. */
export const markShapes: Record<MarkKind, string> = {
  stop: 'M4 0h4l4 4v4l-4 4H4L0 8V4zM5 2.5v4h2v-4zM5 8v2h2V8z',
  warn: 'M6 0l6 11.5H0zM5.2 4v3.6h1.6V4zM5.2 8.6v1.6h1.6V8.6z',
  advise: dot,
  inform: dot,
  clear: 'M1 6.5l1.4-1.4 2.3 2.3L9.9 2.2l1.4 1.4-6.6 6.6z',
  unsure: 'M3 4a3 3 0 1 1 4.2 2.7V8H5.4V5.6C6.4 5.4 7.2 5 7.2 4a1.2 1.2 0 0 0-2.4 0zM5.4 9h1.8v1.8H5.4z',
  waiting: 'M1 5h2v2H1zM5 5h2v2H5zM9 5h2v2H9z',
  resting: 'M2.5 2h2.5v8H2.5zM7 2h2.5v8H7z',
};
