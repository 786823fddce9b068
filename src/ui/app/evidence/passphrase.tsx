import { useState } from 'preact/hooks';
import { shortestPassphrase } from '../../../locker/lock.ts';
import type { Access } from '../../../locker/keys.ts';
import { Button } from '../../parts/button.tsx';
import field from '../field.module.css';
import section from '../section.module.css';
import type { EvidenceDesk } from './desk.ts';

type Props = { access: Access; desk: EvidenceDesk; busy: boolean; onDone(said: string): void };

/** What a person who declines is told, in one sentence. */
export const withoutPassphrase =
  'Without a passphrase, a thief of this computer who reads its disk could read everything kept here and try names against your name lists.';

/** A passphrase for what is kept: setting it, changing it, and going on without. */
export function Passphrase({ access, desk, busy, onDone }: Props) {
  return (
    <details class={section.more}>
      <summary>{access === 'open' ? 'Protect it with a passphrase' : 'Your passphrase'}</summary>
      {access === 'open' ? (
        <>
          <p>{withoutPassphrase}</p>
          <p>
            With one, Lanyard asks for it once each time the browser is started. Until then names are not
            looked up and nothing kept here can be opened. Nobody can bring a forgotten passphrase back.
          </p>
          <PassphraseForm
            id="passphrase-set"
            yes="Set the passphrase"
            fresh
            busy={busy}
            onSave={async (_old, fresh) => {
              if (!(await desk.setPassphrase(fresh)))
                return 'That did not work. Nothing was changed. Try again.';
              onDone(
                'The passphrase is set. What was kept before may lie in old parts of the disk until the browser has tidied up.',
              );
              return undefined;
            }}
          />
        </>
      ) : (
        <>
          <PassphraseForm
            id="passphrase-change"
            yes="Change the passphrase"
            old
            fresh
            busy={busy}
            onSave={async (old, fresh) => {
              if (!(await desk.changePassphrase(old, fresh)))
                return 'That is not the passphrase in use. Nothing was changed.';
              onDone('The passphrase is changed.');
              return undefined;
            }}
          />
          <p>{withoutPassphrase}</p>
          <PassphraseForm
            id="passphrase-forget"
            yes="Go on without a passphrase"
            old
            busy={busy}
            onSave={async (old) => {
              if (!(await desk.forgetPassphrase(old)))
                return 'That is not the passphrase in use. Nothing was changed.';
              onDone('There is no passphrase now.');
              return undefined;
            }}
          />
        </>
      )}
    </details>
  );
}

type FormProps = {
  id: string;
  yes: string;
  old?: boolean;
  fresh?: boolean;
  busy: boolean;
  /** Gives what is wrong, or nothing. */
  onSave(old: string, fresh: string): Promise<string | undefined>;
};

export function PassphraseForm({ id, yes, old = false, fresh = false, busy, onSave }: FormProps) {
  const [values, setValues] = useState({ old: '', fresh: '', again: '' });
  const [fault, setFault] = useState<string>();
  const [working, setWorking] = useState(false);
  const input = (name: keyof typeof values, label: string, complete: string) => (
    <div class={field.field}>
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        class={field.input}
        type="password"
        autocomplete={complete}
        aria-describedby={`${id}-fault`}
        value={values[name]}
        onInput={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
      />
    </div>
  );
  const save = async (): Promise<void> => {
    if (fresh && [...values.fresh].length < shortestPassphrase)
      return setFault(
        `A passphrase has at least ${shortestPassphrase} letters or signs. Some words that only you would put together do well.`,
      );
    if (fresh && values.fresh !== values.again) return setFault('The two are not the same. Type it again.');
    setWorking(true);
    const wrong = await onSave(values.old, values.fresh);
    setWorking(false);
    setFault(wrong);
    setValues({ old: '', fresh: '', again: '' });
  };
  return (
    <form
      class={section.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {old && input('old', fresh ? 'The passphrase in use' : 'Your passphrase', 'current-password')}
      {fresh && input('fresh', 'A new passphrase', 'new-password')}
      {fresh && input('again', 'The same again', 'new-password')}
      <p id={`${id}-fault`} role="status" class={section.fault} hidden={fault === undefined}>
        {fault}
      </p>
      <div class={section.row}>
        <Button
          type="submit"
          look={old && !fresh && yes.startsWith('Go') ? undefined : 'main'}
          busy={busy || working}
        >
          {yes}
        </Button>
      </div>
    </form>
  );
}
