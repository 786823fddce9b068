import { appAddress } from '../../../messages/app-place.ts';
import { Confirm } from '../confirm.tsx';
import styles from '../section.module.css';

type Props = { busy: boolean; said: string | undefined; onForget(): void };

/** Takes everything off this device. */
export function Forget({ busy, said, onForget }: Props) {
  return (
    <section class={styles.section} id="forget" aria-labelledby="forget-title">
      <h2 id="forget-title" tabIndex={-1}>
        Forget everything
      </h2>
      <p>
        Takes your choices, your school’s details, any policy file or document you loaded and any lists off
        this device. What you saved as evidence stays: that is deleted under{' '}
        <a href={appAddress('evidence')}>Evidence</a>.
      </p>
      <Confirm
        ask="Forget everything…"
        question="Everything Lanyard keeps on this device but your evidence will be gone, and it cannot be brought back. Facebook, Instagram and X are not touched."
        yes="Yes, forget everything"
        no="Keep it"
        careful
        busy={busy}
        onYes={onForget}
      />
      <p role="status" class={styles.said}>
        {said}
      </p>
    </section>
  );
}
