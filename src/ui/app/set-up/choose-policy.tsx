import type { PackSummary } from '../../../messages/replies.ts';
import styles from './choose-policy.module.css';
import { OwnPack } from './own-pack.tsx';
import section from '../section.module.css';

type Props = {
  packs: readonly PackSummary[];
  chosen: string | null;
  fault: string | undefined;
  inForce: PackSummary | undefined;
  busy: boolean;
  /** What came of the last file: refused, with the words of the refusal, or taken. */
  file: FileOutcome | undefined;
  onChoose(id: string): void;
  onFile(file: File): void;
};

export type FileOutcome = { name: string; refused?: string };

/** Step 1: which policy drafts are read beside. */
export function ChoosePolicy({ packs, chosen, fault, inForce, busy, file, onChoose, onFile }: Props) {
  return (
    <section class={section.section} id="policy" aria-labelledby="policy-title">
      <h2 id="policy-title" tabIndex={-1}>
        1. Choose a policy
      </h2>
      <fieldset class={styles.packs} aria-describedby={fault ? 'policy-fault' : undefined}>
        <legend>Which school’s policy applies to you?</legend>
        {fault && (
          <p id="policy-fault" class={section.fault}>
            {fault}
          </p>
        )}
        {packs.map((pack) => (
          <label key={pack.id} class={styles.pack}>
            <input
              type="radio"
              name="policy"
              value={pack.id}
              checked={pack.id === chosen}
              onChange={() => onChoose(pack.id)}
            />
            <span class={styles.words}>
              <span class={styles.school}>{pack.school}</span>
              <span>
                {pack.title}, {pack.edition}
              </span>
              {pack.own && <span class={styles.note}>From the file you loaded.</span>}
              {pack.note && <span class={styles.note}>{pack.note}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <OwnPack inForce={inForce} busy={busy} file={file} onFile={onFile} />
    </section>
  );
}
