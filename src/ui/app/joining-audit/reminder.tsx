import { useState } from 'preact/hooks';
import { nextTerm } from '../../../audit/audit.ts';
import section from '../section.module.css';
import type { JoiningAuditActions } from './actions.ts';
import styles from './joining-audit.module.css';
import { today } from './use-audit.ts';

type Props = { from: string | null; actions: JoiningAuditActions; onRemind(from: string | null): void };

const dayWords = (day: string): string =>
  new Date(`${day}T12:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A word at the start of each term; asked for here, and off again with the same press. */
export function Reminder({ from, actions, onRemind }: Props) {
  const [quiet, setQuiet] = useState(false);
  const turn = async (on: boolean): Promise<void> => {
    if (!on) {
      onRemind(null);
      setQuiet(false);
      await actions.giveNoticesBack();
      return;
    }
    const allowed = await actions.askForNotices();
    setQuiet(!allowed);
    onRemind(nextTerm(today()));
  };
  return (
    <section class={styles.receipt} aria-labelledby="audit-reminder">
      <h3 id="audit-reminder">Look again each term</h3>
      <label class={styles.site}>
        <input
          type="checkbox"
          checked={from !== null}
          onChange={({ currentTarget }) => void turn(currentTarget.checked)}
        />
        <span>Remind me when a term begins. Sites move and reset settings.</span>
      </label>
      <p role="status" class={section.soft}>
        {from !== null && `Next on ${dayWords(from)}, when you start the browser on that day or after.`}
        {quiet && ' Your browser’s notices stay off, as you chose: this page will say it when you open it.'}
      </p>
    </section>
  );
}
