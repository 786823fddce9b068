import { Button } from '../../parts/button.tsx';
import styles from '../section.module.css';

type Props = {
  school: string;
  /** A policy file was loaded, and goes too. */ ownFile: boolean;
  busy: boolean;
  onLeave(): void;
};

/** While the invented school is set up. Leaving it needs no second question. */
export function DemoNotice({ school, ownFile, busy, onLeave }: Props) {
  return (
    <div class={styles.confirm}>
      <p>
        <strong>You are trying Lanyard with an invented school, {school}.</strong> Its pupils and staff are
        invented too. Clear it before you set up your own school. When you save a school of your own, the
        invented lists of names go as well.
        {ownFile && ' The policy file you loaded goes with it.'}
      </p>
      <div class={styles.row}>
        <Button busy={busy} onClick={onLeave}>
          Clear the invented school
        </Button>
      </div>
    </div>
  );
}
