import { Button } from '../../parts/button.tsx';
import styles from './save-bar.module.css';

export type Saving =
  { kind: 'idle' } | { kind: 'saved' } | { kind: 'refused'; words: string; unsure?: boolean };

type Props = { saving: Saving; changed: boolean; busy: boolean };

/** The one button that saves both steps, and what came of it. */
export function SaveBar({ saving, changed, busy }: Props) {
  return (
    <div class={styles.bar}>
      <Button type="submit" look="main" busy={busy}>
        Save
      </Button>
      <p role="status" class={saving.kind === 'refused' ? styles.refused : styles.words}>
        {saving.kind === 'refused' &&
          `${saving.unsure ? '' : 'Not saved. '}${saving.words} What you typed is still here.`}
        {saving.kind === 'saved' && !changed && 'Saved on this device.'}
      </p>
      {changed && saving.kind !== 'refused' && <p class={styles.words}>Not saved yet.</p>}
    </div>
  );
}
