import { Button } from '../parts/button.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import styles from './held-post.module.css';

type Props = { holding: boolean; letGo: boolean | undefined; busy: boolean; onRelease(): void };

/** A post that waits for the person's choice. Letting it go is theirs alone, and nothing is recorded. */
export function HeldPost({ holding, letGo, busy, onRelease }: Props) {
  return (
    <div role="status" class={styles.status}>
      {holding && (
        <section class={styles.held}>
          <h2 class={styles.title}>
            <SeverityMark kind="stop" />
            Held for a moment
          </h2>
          <p>
            Your post has not gone out. Change it in the page, or let it go as it is: the choice is yours.
          </p>
          <Button busy={busy} onClick={onRelease}>
            Let it go
          </Button>
          {letGo === false && (
            <p>The page did not answer, so the post is still held. Reload the page if this goes on.</p>
          )}
        </section>
      )}
      {!holding && letGo === true && (
        <p class={styles.held}>Press Post again in the page, and it will go. Nothing was recorded.</p>
      )}
      {!holding && letGo === false && (
        <p class={styles.held}>The page did not answer. If the post is still held, reload the page.</p>
      )}
    </div>
  );
}
