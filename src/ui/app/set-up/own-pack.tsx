import type { PackSummary } from '../../../messages/replies.ts';
import type { FileOutcome } from './choose-policy.tsx';
import styles from '../section.module.css';

type Props = {
  inForce: PackSummary | undefined;
  busy: boolean;
  file: FileOutcome | undefined;
  onFile(file: File): void;
};

/** For a school whose policy is not in the list: the general one, or a pack from a file. */
export function OwnPack({ inForce, busy, file, onFile }: Props) {
  const named = inForce && `${inForce.school}, ${inForce.title}, ${inForce.edition}`;
  return (
    <details class={styles.more}>
      <summary>My school’s policy is not here</summary>
      <p>
        Choose <strong>General guidance</strong>. It rests on national guidance for school staff and suits any
        school. It is not your school’s policy, and your school’s own words always come first.
      </p>
      <p>
        If somebody at school gave you a policy file for Lanyard (its name ends in .json), you can load it
        here. It is read on this device only.
      </p>
      <label class={styles.file}>
        <span>Load a policy file</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={busy}
          onClick={(event) => {
            // So that the same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onFile(chosen);
          }}
        />
      </label>
      <div role="status">
        {file?.refused !== undefined && (
          <div class={styles.refusal}>
            <p>
              <strong>“{file.name}” was not loaded.</strong> {file.refused}
            </p>
            <p>
              The whole file was refused, so nothing in it is used.{' '}
              {named
                ? `The last good policy stays in force. Still in force: ${named}.`
                : 'No policy is in force yet.'}
            </p>
            <p>Send these words to whoever made the file, or choose a policy from the list.</p>
          </div>
        )}
        {file && file.refused === undefined && (
          <p class={styles.good}>
            “{file.name}” is loaded. Now in force: {named}.
          </p>
        )}
      </div>
    </details>
  );
}
