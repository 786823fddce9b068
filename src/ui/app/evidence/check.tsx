import { useState } from 'preact/hooks';
import { verdictWords } from '../../../evidence/verdict-words.ts';
import type { Check as OneCheck, Verdict } from '../../../evidence/verify.ts';
import { ChooseFile } from '../choose-file.tsx';
import type { EvidenceDesk } from './desk.ts';
import section from '../section.module.css';
import styles from './evidence.module.css';

type Found = { name: string } & ({ verdict: Verdict } | { refused: string });

const titles: Record<OneCheck['what'], string> = {
  form: 'Its form',
  files: 'Its files',
  description: 'Its description',
  signature: 'Its signature',
  log: 'Its log',
  redaction: 'Original or redacted copy',
};
const stateWords: Record<OneCheck['state'], string> = { good: 'Good', bad: 'Not good', absent: 'Not there' };

/** Opens a file of evidence, from whomever it came, and says what in it holds. Nothing leaves the device. */
export function Check({ desk }: { desk: EvidenceDesk }) {
  const [found, setFound] = useState<Found>();
  const [reading, setReading] = useState(false);
  const look = async (file: File): Promise<void> => {
    setReading(true);
    setFound(undefined);
    const result = await desk.check(file);
    setFound({ name: file.name, ...('refused' in result ? result : { verdict: result }) });
    setReading(false);
  };
  return (
    <section class={styles.part} aria-labelledby="evidence-check-title">
      <h3 id="evidence-check-title">Check a file</h3>
      <p>
        Choose a ZIP that you or somebody else made with Lanyard. It is read on this device only, and nothing
        in it is opened or kept.
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
    </section>
  );
}

function Outcome({ found }: { found: Found }) {
  if ('refused' in found)
    return (
      <div class={styles.check} data-verdict="bad">
        <p>
          <strong>“{found.name}” was not checked.</strong> {found.refused}
        </p>
      </div>
    );
  const { verdict } = found;
  return (
    <div class={styles.check} data-verdict={verdict.verdict === 'whole' ? 'good' : 'bad'}>
      <p>
        <strong>{verdictWords(verdict)}</strong> “{found.name}”
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
