import type { Severity } from '../../school/severity.ts';

const shapes: Record<Severity | 'clear' | 'unsure' | 'waiting', string> = {
  // An octagon, a triangle, a dot, a tick, a question mark, three dots: told apart without colour.
  stop: 'M4 0h4l4 4v4l-4 4H4L0 8V4zM5 2.5v4h2v-4zM5 8v2h2V8z',
  warn: 'M6 0l6 11.5H0zM5.2 4v3.6h1.6V4zM5.2 8.6v1.6h1.6V8.6z',
  advise: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zM5.2 5v4h1.6V5zM5.2 2.9v1.4h1.6V2.9z',
  inform: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zM5.2 5v4h1.6V5zM5.2 2.9v1.4h1.6V2.9z',
  clear: 'M1 6.5l1.4-1.4 2.3 2.3L9.9 2.2l1.4 1.4-6.6 6.6z',
  unsure: 'M3 4a3 3 0 1 1 4.2 2.7V8H5.4V5.6C6.4 5.4 7.2 5 7.2 4a1.2 1.2 0 0 0-2.4 0zM5.4 9h1.8v1.8H5.4z',
  waiting: 'M1 5h2v2H1zM5 5h2v2H5zM9 5h2v2H9z',
};

export function Mark({ kind }: { kind: keyof typeof shapes }) {
  return (
    <svg class={`mark ${kind}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[kind]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
