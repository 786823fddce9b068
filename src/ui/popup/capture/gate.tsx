import { Button } from '../../parts/button.tsx';
import parts from '../parts.module.css';
import styles from './capture.module.css';

type Props = { busy: boolean; onPass(): void; onEnd(): void };

/** What must never be saved, read once before the first saving. Both answers stand side by side. */
export function Gate({ busy, onPass, onEnd }: Props) {
  return (
    <div class={styles.gate}>
      <h3 class={parts.title}>Read this once, before you save anything</h3>
      <p>
        Never save, copy or photograph a picture that may show someone under 18 naked or in something sexual.
        Making a copy is against the law, even to report it. You need not be sure, and you must not look
        closer.
      </p>
      <p>May anything on this page be such a picture?</p>
      <div class={parts.row}>
        <Button look="careful" busy={busy} onClick={onEnd}>
          It may be one
        </Button>
        <Button busy={busy} onClick={onPass}>
          No, go on
        </Button>
      </div>
      <p class={parts.soft}>You can say so on every page, beside the button that saves.</p>
    </div>
  );
}
