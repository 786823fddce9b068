import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import styles from './section.module.css';

type Props = {
  /** The words on the button. */
  ask: string;
  question: string;
  yes: string;
  no: string;
  busy: boolean;
  careful?: boolean;
  onYes(): void;
};

/** A button whose deed is asked about once more, in place. */
export function Confirm({ ask, question, yes, no, busy, careful = false, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const moved = useRef(false);
  const words = useRef<HTMLParagraphElement>(null);
  const group = useRef<HTMLDivElement>(null);

  // The focus follows the question, and comes back to the button when it is put away.
  useLayoutEffect(() => {
    if (asking) words.current?.focus();
    else if (moved.current) group.current?.querySelector('button')?.focus();
    moved.current = asking;
  }, [asking]);

  return (
    <div ref={group}>
      {asking ? (
        <div class={styles.confirm} role="group" aria-label={ask}>
          <p ref={words} tabIndex={-1}>
            {question}
          </p>
          <div class={styles.row}>
            <Button
              look={careful ? 'careful' : undefined}
              busy={busy}
              onClick={() => {
                setAsking(false);
                onYes();
              }}
            >
              {yes}
            </Button>
            <Button onClick={() => setAsking(false)}>{no}</Button>
          </div>
        </div>
      ) : (
        <Button busy={busy} onClick={() => setAsking(true)}>
          {ask}
        </Button>
      )}
    </div>
  );
}
