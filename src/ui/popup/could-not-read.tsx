import type { SiteId } from '../../engine/draft.ts';
import { Button } from '../parts/button.tsx';
import { siteNames } from '../parts/words.ts';
import { fieldWords, sinceWords } from './reading-words.ts';
import parts from './parts.module.css';
import styles from './site-view.module.css';
import type { PageReadingView } from './view.ts';

type Props = {
  site: SiteId;
  reading: PageReadingView;
  now: number;
  busy: boolean;
  /** Whether the structure was saved; nothing when nobody asked. */
  saved: boolean | undefined;
  onSave(): void;
};

/** What this page should hold and Lanyard could not find in it, by name. Nothing of it counts as checked. */
export function CouldNotRead({ site, reading, now, busy, saved, onSave }: Props) {
  const { state, missed } = reading;
  if (state === 'signed-out' || missed.length === 0) return null;
  const name = siteNames[site];
  // Whether it is still on its way or in a layout that is not known looks the same from here.
  if (state === 'loading')
    return (
      <section class={styles.section} aria-label="Nothing read yet">
        <h2 class={parts.title}>Nothing read on this page yet</h2>
        <p class={parts.soft}>
          {`It is still on its way, or ${name} draws it in a way that Lanyard does not know. Until then nothing on it was looked at. Reload the page if it stays so.`}
        </p>
      </section>
    );
  return (
    <section class={styles.section} aria-label="Could not read">
      <h2 class={parts.title}>Could not read on this page</h2>
      <ul class={styles.blind}>
        {missed.map(({ field, day }) => (
          <li key={field}>
            {fieldWords[field]} <span class={parts.soft}>({sinceWords(day, now)})</span>
          </li>
        ))}
      </ul>
      <p class={parts.soft}>
        {state === 'refused'
          ? `${name} did not show the page: it may ask you to wait. Reload it in a few minutes.`
          : `Lanyard did not look at these, so nothing here says that they are fine. Reload the page first; if it stays, ${name} may have changed its pages.`}
      </p>
      <div class={parts.row}>
        <Button busy={busy} onClick={onSave}>
          Save this page’s structure
        </Button>
      </div>
      <p role="status" class={parts.soft}>
        {saved === undefined &&
          'For whoever mends Lanyard: which parts the page has, with every word, name, number and address replaced on this device. Nothing is sent. You send the file yourself, if you want to.'}
        {saved === true && 'Saved to your downloads. Look through the file before you give it to anybody.'}
        {saved === false && 'The page did not answer, so nothing was saved. Reload the page and try again.'}
      </p>
    </section>
  );
}
