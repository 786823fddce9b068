import { Button } from '../parts/button.tsx';
import type { PeopleCounts } from '../../people/known-people.ts';
import type { PopupProps } from './popup.tsx';
import parts from './parts.module.css';
import styles from './site-view.module.css';

type Props = Pick<PopupProps, 'busy' | 'onForgetPeople'> & { people: PeopleCounts };

const persons = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** How many people were marked, which marks are to be said again, and the way to forget them all. */
export function PeopleSaid({ people: { people, notThem, lastYear, ends }, busy, onForgetPeople }: Props) {
  return (
    <section class={styles.section} aria-label="People you marked">
      <h2 class={parts.title}>{persons(people)} marked</h2>
      {notThem > 0 && <p class={parts.soft}>Of {persons(notThem)} you said “not them”.</p>}
      {lastYear > 0 && ends !== null && (
        <p>
          {persons(lastYear)} you marked last school year: each is asked about again where you meet them, and
          what you do not say again goes on{' '}
          {new Date(ends).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}.
        </p>
      )}
      <div class={parts.row}>
        <Button look="careful" busy={busy} onClick={onForgetPeople}>
          Forget all marks
        </Button>
      </div>
    </section>
  );
}
