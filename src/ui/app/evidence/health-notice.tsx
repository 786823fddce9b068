import type { Health } from '../../../locker/health.ts';
import { Confirm } from '../confirm.tsx';
import section from '../section.module.css';
import styles from './evidence.module.css';
import { healthWords } from './words.ts';

type Props = { health: Health; busy: boolean; onGoOn(): void };

/** Says that the locker is not as it was left, what is missing, and what can be done. */
export function HealthNotice({ health, busy, onGoOn }: Props) {
  const words = healthWords(health);
  if (!words)
    return health.state === 'whole' && health.witnesses < 2 ? (
      <p class={section.soft}>
        One of Lanyard’s own notes of what is kept here was gone, and is written again with the next entry.
        What is kept is whole.
      </p>
    ) : null;
  return (
    <div class={styles.alarm} role="alert">
      <h3>{words.title}</h3>
      <p>{words.what}</p>
      <p>{words.next}</p>
      {health.state !== 'cannot-open' && (
        <Confirm
          ask="Go on with what is left…"
          question="From now on what is left counts as the locker. That something was lost stays written down."
          yes="Go on"
          no="Not yet"
          busy={busy}
          onYes={onGoOn}
        />
      )}
    </div>
  );
}
