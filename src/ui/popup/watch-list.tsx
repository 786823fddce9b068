import type { TabDescription } from '../../messages/tab.ts';
import type { MarkKind } from '../../school/severity-look.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { counted } from '../parts/words.ts';
import styles from './watch-list.module.css';

type Watched = TabDescription['watching'][number];

const marks: Record<Exclude<Watched['state'], 'checked'>, MarkKind> = {
  clear: 'clear',
  unsure: 'unsure',
  waiting: 'waiting',
  resting: 'resting',
  empty: 'waiting',
};

/** Each box being watched on the page, with its state in words. */
export function WatchList({ watching }: { watching: readonly Watched[] }) {
  if (watching.length === 0) return null;
  return (
    <ul class={styles.list} aria-label="What is being watched on this page">
      {watching.map((box, at) => (
        <li key={at} class={styles.box}>
          <span>{box.label}</span>
          <span class={styles.state}>
            {box.state !== 'checked' && <SeverityMark kind={marks[box.state]} />}
            {wordsOf(box)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ state, count }: Watched): string {
  switch (state) {
    case 'checked':
      return `checked, ${count} to look at`;
    case 'clear':
      return 'checked, nothing found';
    case 'unsure':
      return count > 0 ? `${counted(count, 'thing')} to look at, not all checked` : 'could not check';
    case 'waiting':
      return 'checking…';
    case 'resting':
      return 'paused';
    case 'empty':
      return 'empty so far';
  }
}
