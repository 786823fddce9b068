import { Button } from '../parts/button.tsx';
import styles from './parts.module.css';

type Props = { busy: boolean; onSettings(): void; onDemo(): void };

/** Before a policy is chosen. */
export function NotSetUp({ busy, onSettings, onDemo }: Props) {
  return (
    <>
      <h2 class={styles.title}>Not set up yet</h2>
      <p>
        Lanyard reads what you write on Facebook, Instagram and X beside your school’s social media policy.
        First it needs to know which policy. Nothing leaves this device.
      </p>
      <div class={styles.row}>
        <Button look="main" onClick={onSettings}>
          Set up Lanyard
        </Button>
        <Button busy={busy} onClick={onDemo}>
          Try it with an invented school
        </Button>
      </div>
    </>
  );
}
