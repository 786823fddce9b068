import { markShapes, type MarkKind } from '../../school/severity-look.ts';

export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg class={`mark ${kind}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={markShapes[kind]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
