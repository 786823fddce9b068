import { momentWords } from '../../../evidence/moment.ts';
import { appAddress } from '../../../messages/app-place.ts';
import type { SavedCapture } from '../../../messages/capture.ts';
import { Button } from '../../parts/button.tsx';
import { counted } from '../../parts/words.ts';
import parts from '../parts.module.css';
import styles from './capture.module.css';

/** What was saved, and what comes next, in the order that loses nothing: keep, then report, then ask. */
export function Saved({ saved, onOpen }: { saved: SavedCapture; onOpen(place: string): void }) {
  const { pictures, posts, at, notes, incident } = saved;
  return (
    <div class={styles.saved}>
      <p>
        <strong>Saved.</strong> {pictures > 0 ? counted(pictures, 'picture') : 'The words'}
        {posts > 0 && `, ${counted(posts, 'post')} read`}, {momentWords(at)}.
      </p>
      {notes.length > 0 && (
        <ul class={styles.points}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div class={parts.row}>
        <Button onClick={() => onOpen(appAddress('evidence', 'incident', incident))}>
          Open it in Evidence
        </Button>
        <Button onClick={() => onOpen(appAddress('tell', 'bullying'))}>Who to tell</Button>
      </div>
      <p class={parts.soft}>
        It is kept now. Telling somebody comes next, when you are ready; reporting it to the site or asking
        for it to be taken down comes last, because either may take it away.
      </p>
    </div>
  );
}
