import { useEffect, useState } from 'preact/hooks';
import { formatNames } from '../../../images/file/format.ts';
import { Button } from '../../parts/button.tsx';
import { ChooseFile } from '../choose-file.tsx';
import section from '../section.module.css';
import type { AppActions } from '../app-actions.ts';
import { Covers } from './covers.tsx';
import styles from './picture.module.css';
import { nameOf, readPicture, type ReadPicture } from './read-picture.ts';
import { toldWords } from './told-words.ts';

type Props = { actions: AppActions };

/** A copy of a picture without what its file tells, and with parts covered where the person wants. Nothing of it is kept. */
export function Picture({ actions }: Props) {
  const [picture, setPicture] = useState<ReadPicture>();
  const [fault, setFault] = useState('');
  const [saved, setSaved] = useState('');
  useEffect(() => () => void (picture && URL.revokeObjectURL(picture.address)), [picture]);

  const take = (file: File | undefined): void => {
    if (!file) return;
    setFault('');
    setSaved('');
    setPicture(undefined);
    readPicture(file).then(
      (read) =>
        read
          ? setPicture(read)
          : setFault('This picture is too large to be opened here. Make it smaller first, and try again.'),
      () => setFault('This file could not be opened. Choose it again, or choose another.'),
    );
  };
  const save = (made: Blob, covered: boolean): void => {
    const name = nameOf(made.type, covered);
    actions.savePicture(name, made);
    setSaved(
      `Saved as “${name}”, where your browser keeps downloads. Attach that one to your post yourself.`,
    );
  };

  return (
    <section class={section.section} aria-labelledby="picture-title">
      <h2 id="picture-title">A safer copy of a picture</h2>
      <p>
        Many pictures carry more than you see: the place, the time, a name. Make a copy here that does not,
        and cover faces or anything else in it. It is made on this device, and nothing of it is kept.
      </p>
      <div
        class={styles.drop}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files[0]);
        }}
      >
        <ChooseFile
          id="picture-file"
          label="Choose a picture, or drop it here"
          accept="image/*,.heic,.heif,.avif"
          onChosen={take}
        />
        <p role="alert" class={section.fault}>
          {fault}
        </p>
      </div>
      {picture && (
        <>
          <p id="picture-told">{toldWords(picture.data)}</p>
          {picture.data.answer === 'read' && picture.data.traces.length === 0 ? null : picture.copy ? (
            <div class={section.row}>
              <Button look="main" onClick={() => picture.copy && save(picture.copy, false)}>
                Save a copy without it ({formatNames[picture.data.format]})
              </Button>
            </div>
          ) : (
            <p class={section.soft}>
              A copy as it is cannot be made of this file.
              {picture.data.answer === 'read' ? ' A covered copy below leaves the same things out.' : ''}
            </p>
          )}
          <Covers
            key={picture.address}
            picture={picture}
            findFaces={actions.findFaces}
            onSave={(made) => save(made, true)}
          />
        </>
      )}
      <p role="status">{saved}</p>
    </section>
  );
}
