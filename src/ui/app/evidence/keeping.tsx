import { retentions, type LockerSettings } from '../../../locker/settings.ts';
import { Confirm } from '../confirm.tsx';
import field from '../field.module.css';
import section from '../section.module.css';

type Props = {
  settings: LockerSettings;
  busy: boolean;
  onSettings(settings: LockerSettings): void;
  onWipe(): void;
};

/** How long things are kept, and the way out for all of them. */
export function Keeping({ settings, busy, onSettings, onWipe }: Props) {
  return (
    <details class={section.more}>
      <summary>How long it is kept</summary>
      <div class={section.fields}>
        <p>
          Lanyard never deletes evidence by itself. It can remind you when nothing was added for a while: what
          is no longer needed is other people’s personal data that should go.
        </p>
        <div class={field.field}>
          <label for="evidence-retention">Remind me about an incident</label>
          <select
            id="evidence-retention"
            class={field.input}
            value={settings.retention}
            onChange={({ currentTarget }) => {
              const retention = retentions.find((one) => String(one) === currentTarget.value);
              if (retention !== undefined) onSettings({ retention });
            }}
          >
            {retentions.map((months) => (
              <option key={months} value={months}>
                {months === 0 ? 'never' : `${months} months after the last entry`}
              </option>
            ))}
          </select>
        </div>
        <Confirm
          ask="Delete all evidence…"
          question="Every incident, every capture and the key that signs your files go from this device for good. Files that you saved are not touched."
          yes="Yes, delete all of it"
          no="Keep it"
          careful
          busy={busy}
          onYes={onWipe}
        />
      </div>
    </details>
  );
}
