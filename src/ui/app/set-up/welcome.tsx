import { Button } from '../../parts/button.tsx';
import { Confirm } from '../confirm.tsx';
import styles from '../section.module.css';

type Props = {
  /** The school shown is the invented one. */
  demo: boolean;
  /** Something of the person's own would be replaced. */
  replaces: boolean;
  busy: boolean;
  onDemo(): void;
};

/** What it does, whose it is, and a way to try it with nothing of one's own. */
export function Welcome({ demo, replaces, busy, onDemo }: Props) {
  return (
    <section class={styles.section} id="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title" tabIndex={-1}>
        A second look before you post
      </h2>
      <ul class={styles.points}>
        <li>You write on Facebook, Instagram or X as you always do.</li>
        <li>
          Lanyard reads it beside your school’s social media policy and underlines what is worth a second
          look.
        </li>
        <li>It shows you the clause and what to do instead. What you post is always your choice.</li>
      </ul>
      <div class={styles.promise}>
        <p>
          <strong>It is yours: voluntary and private.</strong> Nothing leaves this device, and nobody at
          school can see it. It keeps no record of what you write or of what it noticed.
        </p>
        <p>On a computer managed by your school, the school may be able to see what is stored on it.</p>
      </div>
      {!demo && (
        <div class={styles.aside}>
          {replaces ? (
            <Confirm
              ask="Try it with an invented school"
              question="This replaces the school and the choices you saved here with an invented school, and your name lists with invented ones. A policy file you loaded stays."
              yes="Replace them"
              no="Keep mine"
              busy={busy}
              onYes={onDemo}
            />
          ) : (
            <Button busy={busy} onClick={onDemo}>
              Try it with an invented school
            </Button>
          )}
          <p class={styles.soft}>
            One click, with an invented school, pupils and staff. You can clear it again just as quickly.
          </p>
        </div>
      )}
    </section>
  );
}
