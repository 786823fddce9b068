import { useState } from 'preact/hooks';
import type { RouteMessage } from '../../../school/route-message.ts';
import { Button } from '../../parts/button.tsx';
import field from '../field.module.css';
import section from '../section.module.css';
import styles from './tell.module.css';

type Props = {
  message: RouteMessage;
  /** Puts the text on the clipboard; false when the browser would not. */
  onCopy(text: string): Promise<boolean>;
};

/** A draft for the person to change, copy and send themself, from wherever they like. */
export function MessageToCopy({ message, onCopy }: Props) {
  const [subject, setSubject] = useState(message.subject);
  const [body, setBody] = useState(message.body);
  const [copied, setCopied] = useState<boolean>();
  const edited = (change: () => void): void => {
    change();
    setCopied(undefined);
  };
  return (
    <section class={styles.part} aria-labelledby="tell-message">
      <h4 id="tell-message">A message you can send</h4>
      <p>
        Change it as you like, then copy it and send it yourself{message.to && `, to: ${message.to}`}. Say no
        more than is needed. Nothing is sent from here, and what you type is gone when you leave.
      </p>
      <div class={field.field}>
        <label for="tell-subject">Subject</label>
        <input
          id="tell-subject"
          class={field.input}
          type="text"
          autocomplete="off"
          value={subject}
          onInput={({ currentTarget }) => edited(() => setSubject(currentTarget.value))}
        />
      </div>
      <div class={field.field}>
        <label for="tell-body">Message</label>
        <textarea
          id="tell-body"
          class={field.input}
          autocomplete="off"
          rows={Math.min(20, body.split('\n').length + 3)}
          value={body}
          onInput={({ currentTarget }) => edited(() => setBody(currentTarget.value))}
        />
      </div>
      <div class={section.row}>
        <Button look="main" onClick={() => void onCopy(`${subject}\n\n${body}`).then(setCopied)}>
          Copy the message
        </Button>
        <a class={styles.mail} href={mailto(subject, body)}>
          Open it in my e-mail program
        </a>
      </div>
      <p role="status" class={copied === false ? section.fault : section.said}>
        {copied === true && 'Copied. Paste it where you want to send it from.'}
        {copied === false && 'The browser did not allow that. Select the message and copy it with Ctrl+C.'}
      </p>
    </section>
  );
}

/** Addressed to nobody: the person fills that in. */
const mailto = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
