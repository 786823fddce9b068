import { useEffect, useRef, useState } from 'preact/hooks';
import { ifReadable } from '../../../browser/if-readable.ts';
import { isRefusal, type Refusal, type Setup } from '../../../messages/replies.ts';
import type { SchoolDetails } from '../../../school/school-details.ts';
import type { Rest } from '../../parts/pauses.ts';
import { ChoosePolicy, type FileOutcome } from './choose-policy.tsx';
import { DemoNotice } from './demo-notice.tsx';
import { Forget } from './forget.tsx';
import { Ready } from './ready.tsx';
import { SaveBar, type Saving } from './save-bar.tsx';
import { detailsOf, faultOf, formOf, timeFaultOf, type Fault, type SchoolForm } from './school-form.ts';
import styles from './set-up.module.css';
import { SecondSchool } from './second-school.tsx';
import { Steps } from './steps.tsx';
import { Welcome } from './welcome.tsx';
import { YourSchool } from './your-school.tsx';

type Reply = Promise<Setup | Refusal>;

export type SetUpActions = {
  saveSetup(packId: string, school: SchoolDetails): Reply;
  saveSecondSchool(second: Setup['second']): Reply;
  loadDemo(): Reply;
  importPack(text: string): Reply;
  clearAll(): Reply;
  pause(what: Rest['what'], minutes: number | null): Reply;
  resume(what: Rest['what']): Reply;
  /** The fingerprint of a logo, made on this page. */
  printOfLogo(file: Blob): Promise<string>;
};

/** Largest policy file taken; the background refuses longer ones, in words that name no file. */
const largestFile = 1_000_000;

type Fields = { packId: string | null; form: SchoolForm };
const fieldsOf = (setup: Setup): Fields => ({ packId: setup.packId, form: formOf(setup.school) });
const same = (one: Fields, other: Fields): boolean => JSON.stringify(one) === JSON.stringify(other);

type Props = { setup: Setup; actions: SetUpActions; onSetup(setup: Setup): void };

/** Choosing a policy and telling of the school: the same at first run and ever after. */
export function SetUp({ setup, actions, onSetup }: Props) {
  const [fields, setFields] = useState(() => fieldsOf(setup));
  const [fault, setFault] = useState<Fault>();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [file, setFile] = useState<FileOutcome>();
  const [forgotten, setForgotten] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { packId, form } = fields;

  const changed = !same(fields, fieldsOf(setup));

  // The set-up may be changed from elsewhere. What is being typed is left alone.
  const before = useRef(setup);
  useEffect(() => {
    const was = before.current;
    before.current = setup;
    setFields((now) => (same(now, fieldsOf(was)) ? fieldsOf(setup) : now));
  }, [setup]);

  /** Does one thing at a time; nothing changes here when it is refused. */
  const act = async (reply: Reply, taken: (setup: Setup) => void): Promise<Refusal | undefined> => {
    setBusy(true);
    const answer = await reply;
    setBusy(false);
    setRefused(isRefusal(answer) ? answer.refused : undefined);
    if (isRefusal(answer)) return answer;
    onSetup(answer);
    taken(answer);
    return undefined;
  };

  const startAfresh = (next: Setup): void => {
    setFields(fieldsOf(next));
    setFault(undefined);
    setFile(undefined);
    setSaving({ kind: 'idle' });
    setForgotten(undefined);
  };

  const edit = (change: Partial<Fields>): void => {
    setFields((before) => ({ ...before, ...change }));
    setFault(undefined);
    setSaving({ kind: 'idle' });
    setForgotten(undefined);
  };

  const save = async (): Promise<void> => {
    const school = detailsOf(form);
    const wrong = faultOf(packId, school) ?? timeFaultOf(form);
    setFault(wrong);
    if (wrong || packId === null) {
      if (wrong) setSaving({ kind: 'refused', words: wrong.words });
      // After a folded part has opened for it.
      setTimeout(() => focusOn(wrong?.field), 0);
      return;
    }
    // What is typed while the answer is on its way is not saved yet, and stays.
    const refusal = await act(actions.saveSetup(packId, school), (next) =>
      setFields((now) => (same(now, fields) ? fieldsOf(next) : now)),
    );
    setSaving(
      refusal ? { kind: 'refused', words: refusal.refused, unsure: refusal.unsure } : { kind: 'saved' },
    );
    setRefused(undefined);
  };

  const load = async (chosen: File): Promise<void> => {
    const { name } = chosen;
    const text = chosen.size > 4 * largestFile ? undefined : await ifReadable(chosen.text());
    if (text === undefined && chosen.size <= 4 * largestFile) {
      setFile({ name, refused: 'The file could not be opened.' });
      return;
    }
    if (text === undefined || text.length > largestFile) {
      setFile({ name, refused: 'This file is larger than any policy pack. Choose the pack itself.' });
      return;
    }
    const refusal = await act(actions.importPack(text), (next) =>
      setFields((before) => ({ ...before, packId: next.packId })),
    );
    // Where nobody knows, nothing is said of the file: the words stand above.
    if (refusal?.unsure) return setFile(undefined);
    setFile(refusal ? { name, refused: refusal.refused } : { name });
    setRefused(undefined);
  };

  const forget = (): Promise<unknown> =>
    act(actions.clearAll(), (next) => {
      startAfresh(next);
      setForgotten('Everything has been forgotten.');
    });
  // A button that goes with its notice hands the focus to where reading goes on.
  const restart = (doing: Promise<unknown>): void =>
    void doing.then(() => document.getElementById('welcome-title')?.focus());

  const now = Date.now();
  return (
    <div class={styles.columns}>
      <Steps setup={setup} />
      <div class={styles.main}>
        <p role="status" class={styles.refused}>
          {refused}
        </p>
        {setup.demo && (
          <DemoNotice
            school={setup.school.name}
            busy={busy}
            ownFile={setup.packs.some(({ own }) => own)}
            onLeave={() => restart(forget())}
          />
        )}
        <Welcome
          demo={setup.demo}
          replaces={setup.done || changed}
          busy={busy}
          onDemo={() => restart(act(actions.loadDemo(), startAfresh))}
        />
        <form
          class={styles.form}
          noValidate
          aria-label="Policy and school"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void save();
          }}
        >
          <ChoosePolicy
            packs={setup.packs}
            chosen={packId}
            fault={fault?.field === 'policy' ? fault.words : undefined}
            inForce={setup.packs.find(({ id }) => id === setup.packId)}
            busy={busy}
            file={file}
            onChoose={(id) => edit({ packId: id })}
            onFile={(chosen) => void load(chosen)}
          />
          <YourSchool
            form={form}
            fault={fault}
            onEdit={(change) => edit({ form: { ...form, ...change } })}
            printOfLogo={actions.printOfLogo}
          />
          <SaveBar saving={saving} changed={changed} busy={busy} />
        </form>
        {setup.done && (
          <SecondSchool
            setup={setup}
            busy={busy}
            onSave={(second) => act(actions.saveSecondSchool(second), () => undefined)}
          />
        )}
        <Ready
          setup={setup}
          now={now}
          busy={busy}
          onPause={(what, minutes) => void act(actions.pause(what, minutes), () => undefined)}
          onResume={(what) => void act(actions.resume(what), () => undefined)}
        />
        <Forget busy={busy} said={forgotten} onForget={() => void forget()} />
      </div>
    </div>
  );
}

function focusOn(field: Fault['field'] | undefined): void {
  const selector = field === 'policy' ? 'input[name="policy"]' : field && `#${field}`;
  if (selector) document.querySelector<HTMLElement>(selector)?.focus();
}
