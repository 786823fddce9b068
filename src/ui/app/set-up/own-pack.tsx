import type { PackSummary } from '../../../messages/replies.ts';
import { ChooseFile } from '../choose-file.tsx';
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
      <ChooseFile label="Load a policy file" accept=".json,application/json" busy={busy} onChosen={onFile} />
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
