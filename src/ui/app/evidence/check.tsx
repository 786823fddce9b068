import { useState } from 'preact/hooks';
import { verdictWords } from '../../../evidence/verdict-words.ts';
import type { Check as OneCheck, Verdict } from '../../../evidence/verify.ts';
import { ChooseFile } from '../choose-file.tsx';
import { BringBack } from './bring-back.tsx';
import type { EvidenceDesk } from './desk.ts';
import section from '../section.module.css';
import styles from './evidence.module.css';

type Found = { file: File } & ({ verdict: Verdict } | { refused: string });
type Props = { desk: EvidenceDesk; onBroughtBack(): void };

const titles: Record<OneCheck['what'], string> = {
  form: 'Its form',
  files: 'Its files',
  description: 'Its description',
  signature: 'Its signature',
  log: 'Its log',
  redaction: 'Original or redacted copy',
};
const stateWords: Record<OneCheck['state'], string> = { good: 'Good', bad: 'Not good', absent: 'Not there' };

/**
 * Opens a file of evidence, from whomever it came, and says what in it holds; what is whole can be brought back.
 * Nothing leaves the device.
 */
export function Check({ desk, onBroughtBack }: Props) {
  const [found, setFound] = useState<Found>();
  const [reading, setReading] = useState(false);
  const look = async (file: File): Promise<void> => {
    setReading(true);
    setFound(undefined);
    const result = await desk.check(file);
    setFound({ file, ...('refused' in result ? result : { verdict: result }) });
    setReading(false);
  };
  return (
    <section class={styles.part} aria-labelledby="evidence-check-title">
      <h3 id="evidence-check-title">Check a file, or bring one back</h3>
      <p>
        Choose a ZIP that you or somebody else made with Lanyard. It is read on this device only. Nothing in
        it is kept, unless you then bring it back into the locker.
      </p>
      <ChooseFile
        label="A file of evidence"
        accept=".zip,application/zip"
        busy={reading}
        onChosen={(file) => void look(file)}
      />
      <div role="status">
        {reading && <p>Checking every file in it…</p>}
        {found && <Outcome found={found} />}
      </div>
      {found && 'verdict' in found && isOwn(found.verdict) && (
        <BringBack
          key={`${found.file.name} ${found.file.lastModified}`}
          file={found.file}
          desk={desk}
          onDone={onBroughtBack}
        />
      )}
    </section>
  );
}

/** Whole, and no copy in which something was covered. */
const isOwn = ({ verdict, checks }: Verdict): boolean =>
  verdict === 'whole' && !checks.some(({ what, state }) => what === 'redaction' && state === 'good');

function Outcome({ found }: { found: Found }) {
  if ('refused' in found)
    return (
      <div class={styles.check} data-verdict="bad">
        <p>
          <strong>“{found.file.name}” was not checked.</strong> {found.refused}
        </p>
      </div>
    );
  const { verdict } = found;
  return (
    <div class={styles.check} data-verdict={verdict.verdict === 'whole' ? 'good' : 'bad'}>
      <p>
        <strong>{verdictWords(verdict)}</strong> “{found.file.name}”
      </p>
      <dl class={styles.facts}>
        {verdict.checks.map(({ what, state, words }) => (
          <div key={what}>
            <dt>
              {titles[what]}: {stateWords[state]}
            </dt>
            {words.map((line) => (
              <dd key={line} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p class={section.soft}>
        This says that nothing has changed since the file was made, and by which key. It does not say who made
        it, that the clock was right, or what others saw on the site.
      </p>
    </div>
  );
}
