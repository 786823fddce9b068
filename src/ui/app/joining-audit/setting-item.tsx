import { wantedWords, type Answer } from '../../../audit/answer.ts';
import { askedBy } from '../../../audit/asked-by.ts';
import type { AuditSetting, Target } from '../../../audit/setting.ts';
import { appAddress } from '../../../messages/app-place.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { Button } from '../../parts/button.tsx';
import section from '../section.module.css';
import { canBeLed, answerOf } from './drive.ts';
import styles from './joining-audit.module.css';
import { lookOf } from './result-words.ts';

type Props = {
  setting: AuditSetting;
  answer: Answer | undefined;
  target: Target;
  pack: Pack;
  /** It takes something down, and an inquiry may be open. */
  leave: boolean;
  onSay(answer: Omit<Answer, 'on'>): void;
  onLead(): void;
};

/** One setting of the list: how it stands, and what there is to know about it. */
export function SettingItem({ setting, answer, target, pack, leave, onSay, onLead }: Props) {
  const { look, sign, words } = lookOf(answer);
  const clause = askedBy(setting, pack);
  const name = `audit-${setting.id}`;
  return (
    <details class={styles.item} id={name}>
      <summary>
        <span class={`${styles.sign} ${styles[look]}`} aria-hidden="true">
          {sign}
        </span>
        <span class={styles.name}>{setting.name}</span>
        <span class={`${styles.result} ${styles[look]}`}>{words}</span>
      </summary>
      <div class={styles.about}>
        <p>{setting.why}</p>
        <p>
          <strong>Should be:</strong> {wantedWords(setting, target)}
        </p>
        {leave && (
          <p class={styles.leave}>
            It takes something down or closes it for good. First answer, at the top of this page, whether
            anything is open; until then leave it as it is.
          </p>
        )}
        <ol class={styles.steps}>
          {setting.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {clause ? (
          <p>
            <strong>
              {pack.kind === 'guidance' ? 'Guidance' : pack.school}, {clause.shown}:
            </strong>{' '}
            {clause.summary}{' '}
            <a href={appAddress('policy', pack.id, 'clause', clause.lead)}>Read it in the policy</a>
          </p>
        ) : (
          <p>Your policy does not speak of settings. This is general advice.</p>
        )}
        <p class={section.soft}>
          {setting.formerly && `Once called ${setting.formerly.map((one) => `“${one}”`).join(', ')}. `}
          Last known to be right in {monthOf(setting.knownOn)}.{' '}
          {!canBeLed(setting) && (
            <a href={setting.address} target="_blank" rel="noreferrer">
              Open the page
            </a>
          )}
        </p>
        <div class={section.row} role="group" aria-label={`Your word on ${setting.name}`}>
          {canBeLed(setting) && !leave && (
            <Button onClick={onLead}>{answer === undefined ? 'Show me' : 'Look again'}</Button>
          )}
          {answer?.result !== 'right' && (
            <>
              <Button onClick={() => onSay(answerOf('right'))}>It is as it should be</Button>
              <Button onClick={() => onSay(answerOf('wrong'))}>It is not</Button>
              <Button onClick={() => onSay(answerOf('not-offered'))}>My account does not have it</Button>
            </>
          )}
        </div>
      </div>
    </details>
  );
}

const monthOf = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
