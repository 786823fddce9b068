import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import styles from '../section.module.css';

type Props = {
  /** What is in here, on the line that unfolds it. */
  summary: string;
  /** Unfolded from the start. */
  open: boolean;
  /** Something in here has to be put right. */
  faulty: boolean;
  children: ComponentChildren;
};

/** Fields that most people can leave. Nothing that needs a correction stays hidden. */
export function MoreFields({ summary, open: atFirst, faulty, children }: Props) {
  const [open, setOpen] = useState(atFirst);
  useLayoutEffect(() => {
    if (faulty) setOpen(true);
  }, [faulty]);
  return (
    <details class={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div class={styles.fields}>{children}</div>
    </details>
  );
}
