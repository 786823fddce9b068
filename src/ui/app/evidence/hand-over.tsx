import { useState } from 'preact/hooks';
import { unexported } from '../../../locker/due.ts';
import type { Kept } from '../../../locker/locker.ts';
import { appAddress } from '../../../messages/app-place.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../confirm.tsx';
import { Field } from '../field.tsx';
import section from '../section.module.css';
import styles from './evidence.module.css';
import { amount } from './words.ts';

type Props = { kept: Kept; busy: boolean; onHandOver(to: string): Promise<boolean>; onRemove(): void };

/** One file with everything, for whoever is to have it, or as a copy of one’s own; and then, if wanted, nothing here. */
export function HandOver({ kept, busy, onHandOver, onRemove }: Props) {
  const [to, setTo] = useState('');
  const [leaving, setLeaving] = useState(false);
  const { captures } = unexported(kept.incident, Date.now());
  const make = async (thenDelete: boolean): Promise<void> => {
    if (await onHandOver(to.trim())) setLeaving(thenDelete);
  };
  return (
    <section class={styles.part} aria-labelledby="evidence-hand-over">
      <h4 id="evidence-hand-over">Hand over</h4>
      <p>
        Makes one ZIP with the pictures, the words, a report to read or print, the log, and what is needed to
        check that nothing was changed. It is saved on this computer; nothing is sent. The file is not locked:
        give it only to those who need it, and never post it. Should this computer lose what is here, the same
        file brings it back.
        {captures > 0 && ` ${amount(captures, 'capture is', 'captures are')} in no file yet.`}
      </p>
      <Field
        id="evidence-to"
        label="For whom"
        help="The Headteacher, the police, or “a copy for me”. It is written into the log."
        value={to}
        longest={300}
        onInput={setTo}
      />
      <div class={section.row}>
        <Button look="main" busy={busy} onClick={() => void make(false)}>
          Make the file
        </Button>
        <Button busy={busy} onClick={() => void make(true)}>
          Hand over, then delete…
        </Button>
      </div>
      {kept.incident.captures.length > 0 && (
        <p>
          <a href={appAddress('evidence', 'redact', kept.incident.id)}>
            Make a copy with names and faces covered
          </a>
        </p>
      )}
      {leaving && (
        <Confirm
          ask="The file is safe: delete it here…"
          question="First look into your downloads and open the file, or choose it under “Check a file”. Then the incident goes from this device for good."
          yes="Delete it here"
          no="Not yet"
          careful
          busy={busy}
          onYes={onRemove}
        />
      )}
    </section>
  );
}
