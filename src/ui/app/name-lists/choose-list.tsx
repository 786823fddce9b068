import { useState } from 'preact/hooks';
import type { List } from '../../../people/person.ts';
import section from '../section.module.css';
import { ListKind } from './list-kind.tsx';
import styles from './name-lists.module.css';

/** What did not come about, as a sentence of its own, and why. */
export type ListRefusal = { what: string; words: string };

type Props = {
  list: List;
  refused: ListRefusal | undefined;
  said: string | undefined;
  onList(list: List): void;
  onFile(file: File): void;
};

/** Who is on the list, and the file: chosen, or dropped here. */
export function ChooseList({ list, refused, said, onList, onFile }: Props) {
  const [over, setOver] = useState(false);
  return (
    <>
      <ListKind list={list} legend="Who is on the list you want to load?" onList={onList} />
      <label
        class={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const dropped = event.dataTransfer?.files[0];
          if (dropped) onFile(dropped);
        }}
      >
        <span>Choose a list (CSV), or drop it here</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-describedby="list-help"
          onClick={(event) => {
            // So that the same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onFile(chosen);
          }}
        />
      </label>
      <p id="list-help" class={section.soft}>
        SIMS, Arbor, Bromcom and others export lists as CSV; from Excel, choose “Save as” and then “CSV
        UTF-8”. First name and surname are all it needs. Ask your school whether you may have the list on this
        device.
      </p>
      <div role="status">
        {refused && (
          <div class={section.refusal}>
            <p>
              <strong>{refused.what}</strong> {refused.words}
            </p>
          </div>
        )}
        {said && <p class={section.good}>{said}</p>}
      </div>
    </>
  );
}
