import { useState } from 'preact/hooks';
import { longestDocument, type OwnDocument } from '../../../messages/own-document.ts';
import { Button } from '../../parts/button.tsx';
import field from '../field.module.css';
import { ChooseFile } from '../choose-file.tsx';
import section from '../section.module.css';
import { readDocument } from './read-document.ts';
import styles from './policy.module.css';

type Props = {
  school: string;
  document: OwnDocument | null;
  /** How many clauses of all were found in it. */
  found: number;
  total: number;
  /** Why the last thing asked for was refused. */
  refused: string | undefined;
  busy: boolean;
  onKeep(document: OwnDocument): void;
  onForget(): void;
};

/** The school’s own document, loaded or pasted by the person: kept on this device, and taken off again here. */
export function OwnCopy({ school, document, found, total, refused, busy, onKeep, onForget }: Props) {
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState<string>();

  const load = async (file: File): Promise<void> => {
    const read = await readDocument(file);
    setWrong('refused' in read ? read.refused : undefined);
    if (!('refused' in read)) onKeep(read);
  };
  const paste = (): void => {
    if (pasted.trim() === '') {
      setWrong('There is nothing in the box yet. Copy the policy’s text and paste it there.');
      return;
    }
    if (pasted.length > longestDocument) {
      setWrong('That is longer than any policy. Paste the social media policy alone.');
      return;
    }
    setWrong(undefined);
    setPasted('');
    onKeep({ name: 'the text you pasted', text: pasted });
  };

  const words = wrong ?? refused;
  return (
    <details class={section.more}>
      <summary>
        {document ? 'The school’s own words are shown' : 'Show the school’s own words as well'}
      </summary>
      <div class={styles.copy}>
        <p>
          {document
            ? `${found} of ${total} clauses were found in “${document.name}” and are shown beside our summaries. A clause that was not found has our summary alone.`
            : `If you have the policy of ${school} as a document, its own words can stand beside our summaries. It is read and kept on this device only.`}
        </p>
        {document && (
          <Button busy={busy} onClick={onForget}>
            Take it off this device
          </Button>
        )}
        <ChooseFile
          label={document ? 'Load another copy' : 'Load a text file (.txt or .md)'}
          accept=".txt,.md,.markdown,text/plain,text/markdown,.docx,.doc,.pdf"
          busy={busy}
          onChosen={(file) => void load(file)}
        />
        <div class={field.field}>
          <label for="policy-paste">Or paste its text</label>
          <p id="policy-paste-help" class={field.help}>
            A Word document or a PDF: open it, choose “Select all”, copy, and paste here.
          </p>
          <textarea
            id="policy-paste"
            class={field.input}
            rows={4}
            aria-describedby="policy-paste-help"
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </div>
        <Button busy={busy} onClick={paste}>
          Use this text
        </Button>
        <p role="status" class={section.fault}>
          {words}
        </p>
      </div>
    </details>
  );
}
