import styles from './field.module.css';

type Props = {
  id: string;
  label: string;
  /** What to write, with an example. */
  help: string;
  value: string;
  longest?: number;
  /** Several entries: one a line, or with commas. */
  list?: boolean;
  fault?: string | undefined;
  onInput(value: string): void;
};

/** A labelled field with its help and, where there is one, what is wrong with it. */
export function Field({ id, label, help, value, longest, list = false, fault, onInput }: Props) {
  const helpId = `${id}-help`;
  const faultId = `${id}-fault`;
  const shared = {
    id,
    value,
    autocomplete: 'off',
    'aria-describedby': fault ? `${faultId} ${helpId}` : helpId,
    'aria-invalid': fault !== undefined,
    ...(longest !== undefined && { maxLength: longest }),
    onInput: (event: Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <p id={helpId} class={styles.help}>
        {help}
      </p>
      {fault && (
        <p id={faultId} class={styles.fault}>
          {fault}
        </p>
      )}
      {list ? (
        <textarea
          {...shared}
          class={styles.input}
          rows={Math.min(8, Math.max(2, value.split('\n').length))}
        />
      ) : (
        <input {...shared} class={styles.input} type="text" />
      )}
    </div>
  );
}
