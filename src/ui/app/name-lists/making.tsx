import styles from './name-lists.module.css';

type Props = { done: number; of: number };

export function Making({ done, of }: Props) {
  return (
    <div>
      <label>
        <span>Turning names into fingerprints…</span>
        <br />
        <progress class={styles.bar} max={Math.max(1, of)} value={done} />
      </label>
    </div>
  );
}
