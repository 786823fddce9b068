import section from './section.module.css';

type Props = {
  label: string;
  /** The endings and kinds that are offered. */
  accept: string;
  id?: string;
  busy?: boolean;
  multiple?: boolean;
  onChosen(first: File, all: FileList): void;
};

/** The browser's own way to choose a file, under its words. */
export function ChooseFile({ label, onChosen, busy = false, ...input }: Props) {
  return (
    <label class={section.file}>
      <span>{label}</span>
      <input
        {...input}
        type="file"
        disabled={busy}
        onClick={({ currentTarget }) => {
          // So that the same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
        onChange={({ currentTarget: { files } }) => {
          if (files?.[0]) onChosen(files[0], files);
        }}
      />
    </label>
  );
}
