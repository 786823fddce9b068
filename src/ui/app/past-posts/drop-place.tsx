import { useState } from 'preact/hooks';
import type { DroppedBlob } from '../../../past-posts/protocol.ts';
import { ChooseFile } from '../choose-file.tsx';
import section from '../section.module.css';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import styles from './past-posts.module.css';

type Props = { busy: boolean; onDropped(dropped: DroppedBlob[]): void };

/** Where downloads are dropped, or chosen with a button. */
export function DropPlace({ busy, onDropped }: Props) {
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string>();
  const take = (dropped: DroppedBlob[]): void => {
    if (dropped.length > 0 && !busy) onDropped(dropped);
  };
  return (
    <div
      class={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        setFault(undefined);
        if (event.dataTransfer)
          droppedFiles(event.dataTransfer).then(take, () =>
            setFault('What you dropped could not be opened. Try the button instead.'),
          );
      }}
    >
      <p class={styles.dropTitle}>Drop your downloads here</p>
      <p>
        ZIPs as they came, all parts of them, from one site or from all three; or the folder your computer has
        unpacked.
      </p>
      <ChooseFile
        id="past-posts-files"
        label="Or choose files"
        multiple
        accept=".zip,application/zip"
        busy={busy}
        onChosen={(_first, all) => take(chosenFiles(all))}
      />
      <p role="alert" class={section.fault}>
        {fault}
      </p>
    </div>
  );
}
