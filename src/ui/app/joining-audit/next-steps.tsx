import { changesSince, type Audit } from '../../../audit/audit.ts';
import { isRight, wantedWords } from '../../../audit/answer.ts';
import { nextThings } from '../../../audit/score.ts';
import { siteOf, type AuditSetting, type Target } from '../../../audit/setting.ts';
import { settingOf } from '../../../audit/settings/index.ts';
import { siteNames } from '../../parts/words.ts';
import { Button } from '../../parts/button.tsx';
import { canBeLed } from './drive.ts';
import styles from './joining-audit.module.css';

type Props = { audit: Audit; target: Target; onLead(setting: AuditSetting): void };

/** The three most useful things to do next. */
export function NextThings({ audit, target, onLead }: Props) {
  const next = nextThings(audit);
  if (next.length === 0) return <p class={styles.allDone}>There is nothing left to do here.</p>;
  return (
    <div class={styles.next}>
      <h3>Most useful next</h3>
      <ol>
        {next.map((setting) => (
          <li key={setting.id}>
            <p>
              <strong>
                {siteNames[siteOf(setting)]}: {setting.name}
              </strong>{' '}
              → {wantedWords(setting, target)}
            </p>
            <p>{setting.why}</p>
            {canBeLed(setting) ? (
              <Button onClick={() => onLead(setting)}>Show me</Button>
            ) : (
              <a href={setting.address} target="_blank" rel="noreferrer">
                Open the page
              </a>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What is different from the round before. */
export function SinceLast({ last, audit }: { last: Audit; audit: Audit }) {
  const changes = changesSince(last, audit).filter(({ from, to }) => isRight(from) !== isRight(to));
  const worse = changes.filter(({ from }) => isRight(from));
  const better = changes.filter(({ to }) => isRight(to));
  const names = (some: typeof changes): string =>
    some
      .flatMap(({ id }) => {
        const setting = settingOf(id);
        return setting ? [`${siteNames[siteOf(setting)]}: ${setting.name}`] : [];
      })
      .join('; ');
  if (changes.length === 0) return null;
  return (
    <div class={styles.since}>
      <h3>Since the last round</h3>
      {worse.length > 0 && (
        <p>
          <strong>No longer as it should be, or no longer known to be:</strong> {names(worse)}.
        </p>
      )}
      {better.length > 0 && (
        <p>
          <strong>Put right:</strong> {names(better)}.
        </p>
      )}
    </div>
  );
}
