import type { ShownClause } from '../../messages/draft-answer.ts';
import styles from './clause-view.module.css';

type Props = {
  clause: ShownClause;
  open: boolean;
};

/** The clause a notice rests on. Its strength is always in view, so that advice never reads as a ban. */
export function ClauseView({ clause, open }: Props) {
  return (
    <details class={styles.clause} open={open}>
      <summary>
        {clause.school}, {clause.ref}: {clause.heading}
        <span class={styles.strength}>{clause.strength}.</span>
      </summary>
      <p class={styles.summary}>{clause.summary}</p>
      <p class={styles.edition}>
        {clause.quoted ? 'The school’s own words.' : 'A short summary in our words, not the document’s.'}{' '}
        Edition: {clause.edition}.
      </p>
    </details>
  );
}
