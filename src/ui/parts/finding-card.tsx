import type { PlaceOfFinding } from '../../messages/app-place.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import { severityWords } from '../../school/severity-look.ts';
import { Button } from './button.tsx';
import { ClauseView } from './clause-view.tsx';
import styles from './finding-card.module.css';
import { SeverityMark } from './severity-mark.tsx';

type Props = {
  finding: ShownFinding;
  /** Whether the clause is unfolded from the start. */
  unfolded: boolean;
  /** Opens the app page at the clause, or at whom to ask. */
  onOpen(place: PlaceOfFinding): void;
};

/** What was noticed, why it matters, the clause, and what to do instead. */
export function FindingCard({ finding, unfolded, onOpen }: Props) {
  const { severity, message, why, because, shown, instead } = finding;
  return (
    <article class={`${styles.card} ${styles[severity]}`}>
      <p class={styles.severity}>
        <SeverityMark kind={severity} />
        {severityWords[severity]}
      </p>
      <h3>{message}</h3>
      <p>{why}</p>
      {because && <p class={styles.because}>{because}</p>}
      {shown && <ClauseView clause={shown} open={unfolded} />}
      <p class={styles.instead}>
        <span class={styles.label}>Instead</span> {instead}
      </p>
      <div class={styles.row}>
        {shown && <Button onClick={() => onOpen('clause')}>Read the clause</Button>}
        <Button onClick={() => onOpen('tell')}>Who to ask</Button>
      </div>
      <p class={styles.foot}>A prompt, not a finding.</p>
    </article>
  );
}
