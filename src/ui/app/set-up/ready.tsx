import type { Setup } from '../../../messages/replies.ts';
import { PauseControls } from '../../parts/pause-controls.tsx';
import { restOf, type Rest } from '../../parts/pauses.ts';
import { counted, sites } from '../../parts/words.ts';
import styles from '../section.module.css';

type Props = {
  setup: Setup;
  now: number;
  busy: boolean;
  onPause(what: Rest['what'], minutes: number | null): void;
  onResume(what: Rest['what']): void;
};

/** Step 3: what happens now, a sentence to try, pausing, and what the lists hold. */
export function Ready({ setup, now, busy, onPause, onResume }: Props) {
  const everything = restOf(setup.pauses, undefined, now);
  const single = sites.flatMap((site) => {
    const until = everything ? undefined : restOf(setup.pauses, site, now);
    return until ? [until] : [];
  });
  const controls = (rest: Rest | undefined, key: string) => (
    <PauseControls key={key} what="everything" {...{ rest, now, busy, onPause, onResume }} />
  );
  const { pupil, staff, parent } = setup.names;
  return (
    <section class={styles.section} id="ready" aria-labelledby="ready-title">
      <h2 id="ready-title" tabIndex={-1}>
        3. {setup.done ? 'You are ready' : 'Then you are ready'}
      </h2>
      <ul class={styles.points}>
        <li>
          {setup.done ? 'Lanyard now looks' : 'Once you have saved, Lanyard looks'} at what you write on
          facebook.com, instagram.com and x.com, and nowhere else. Reload pages that were already open.
        </li>
        <li>
          What is worth a second look is underlined. Click it, or press Alt+L, to see why and which clause it
          comes from.
        </li>
        <li>Where it could not check something, it says so. It never calls that “nothing found”.</li>
        <li>Everything it shows is a prompt, not a finding. It proves nothing about you, either way.</li>
      </ul>
      <div class={styles.promise}>
        <p>
          <strong>To try it,</strong> open one of the three sites, start a post and type this. There is no
          need to send it.
        </p>
        <p class={styles.sample}>
          {setup.demo
            ? 'So proud of Amelia Khan in 4 Swift today'
            : 'One of my pupils told me today that her mum has lost her job'}
        </p>
      </div>
      {pupil + staff + parent > 0 && (
        <p>
          {counted(pupil, 'pupil')}, {counted(staff, 'member')} of staff and {counted(parent, 'parent')} on
          your lists (kept as fingerprints{setup.demo ? '; all invented' : ''}). A fingerprint can tell that a
          name was typed; nobody can read the names from it.
        </p>
      )}
      {setup.done && (
        <div class={styles.aside}>
          {single.map((rest) => controls(rest, rest.what))}
          {controls(everything, 'everything')}
        </div>
      )}
    </section>
  );
}
