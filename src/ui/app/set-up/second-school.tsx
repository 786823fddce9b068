import { useState } from 'preact/hooks';
import type { Refusal, Setup } from '../../../messages/replies.ts';
import { Field } from '../field.tsx';
import field from '../field.module.css';
import section from '../section.module.css';
import { MoreFields } from './more-fields.tsx';
import { listOf } from './school-form.ts';

type Second = NonNullable<Setup['second']>;
type Props = { setup: Setup; busy: boolean; onSave(second: Second | null): Promise<Refusal | undefined> };

/** For who works at two schools: each policy is asked by itself and speaks in its own school’s name. */
export function SecondSchool({ setup, busy, onSave }: Props) {
  const { second, packs } = setup;
  const [packId, setPackId] = useState(second?.packId ?? '');
  const [name, setName] = useState(second?.name ?? '');
  const [aliases, setAliases] = useState(second?.aliases.join('\n') ?? '');
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<string>();

  const save = async (): Promise<void> => {
    setSaid('');
    const wrong =
      packId === ''
        ? 'Choose the policy of the second school.'
        : name.trim() === ''
          ? 'Please give the name of the second school.'
          : undefined;
    setFault(wrong);
    if (wrong) return;
    const refused = await onSave({ packId, name: name.trim(), aliases: listOf(aliases) });
    if (refused === undefined) setSaid('Saved. Both policies are in force, each under its own name.');
  };
  const remove = async (): Promise<void> => {
    setFault(undefined);
    if ((await onSave(null)) !== undefined) return;
    setPackId('');
    setName('');
    setAliases('');
    setSaid('Taken out. Only the first policy is in force.');
  };

  return (
    <section class={section.section} aria-labelledby="second-title">
      <h2 id="second-title">If you work at two schools</h2>
      <MoreFields
        summary={second ? `A second school: ${second.name}` : 'Add a second school'}
        open={second !== null}
        faulty={fault !== undefined}
      >
        <p>
          Supply, peripatetic and trust staff may be bound by two policies. Each school’s clause is shown
          under its own name, and neither speaks for the other. Past posts, the joining audit and evidence
          follow your first school’s policy.
        </p>
        {fault && (
          <p role="alert" class={section.fault}>
            {fault}
          </p>
        )}
        <div class={field.field}>
          <label for="second-policy">Policy of the second school</label>
          <select
            id="second-policy"
            class={field.input}
            value={packId}
            onChange={(event) => setPackId(event.currentTarget.value)}
          >
            <option value="">Choose one</option>
            {packs.map((pack) => (
              <option key={pack.id} value={pack.id}>
                {pack.school}, {pack.edition}
              </option>
            ))}
          </select>
        </div>
        <Field
          id="second-name"
          label="Name of the second school"
          help="For example: Hill Top School"
          longest={300}
          value={name}
          fault={undefined}
          onInput={setName}
        />
        <Field
          id="second-aliases"
          list
          label="Its other names and initials"
          help="One a line or with commas"
          value={aliases}
          fault={undefined}
          onInput={setAliases}
        />
        <div class={section.row}>
          <button type="button" disabled={busy} onClick={() => void save()}>
            Save the second school
          </button>
          {second && (
            <button type="button" disabled={busy} onClick={() => void remove()}>
              Take the second school out
            </button>
          )}
        </div>
        <p role="status" class={section.said}>
          {said}
        </p>
      </MoreFields>
    </section>
  );
}
