import { markShapes, type MarkKind } from '../../school/severity-look.ts';
import styles from './severity-mark.module.css';

/** Always beside words that say the same. */
export function SeverityMark({ kind }: { kind: MarkKind }) {
  return (
    <svg class={`${styles.mark} ${styles[kind]}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={markShapes[kind]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
