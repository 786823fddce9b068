import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Field } from '../field.tsx';
import section from '../section.module.css';

export type TextField = { name: string; label: string; help: string; list?: boolean };

type Props<F extends TextField> = {
  /** Goes before the ids of the fields. */
  id: string;
  fields: readonly F[];
  first?: Partial<Record<F['name'], string>>;
  yes: string;
  busy: boolean;
  children?: ComponentChildren;
  onSave(values: Record<F['name'], string>): void;
};

/** Some fields and a button; what was typed goes when it is saved. */
export function TextForm<F extends TextField>({ id, fields, first, yes, busy, children, onSave }: Props<F>) {
  const [values, setValues] = useState<Partial<Record<string, string>>>(first ?? {});
  return (
    <form
      class={section.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(
          Object.fromEntries(fields.map(({ name }) => [name, (values[name] ?? '').trim()])) as Record<
            F['name'],
            string
          >,
        );
        setValues(first ?? {});
      }}
    >
      {fields.map(({ name, label, help, list = false }) => (
        <Field
          key={name}
          id={`${id}-${name}`}
          label={label}
          help={help}
          value={values[name] ?? ''}
          longest={list ? 10_000 : 300}
          list={list}
          onInput={(value) => setValues({ ...values, [name]: value })}
        />
      ))}
      {children}
      <div class={section.row}>
        <Button type="submit" look="main" busy={busy}>
          {yes}
        </Button>
      </div>
    </form>
  );
}
