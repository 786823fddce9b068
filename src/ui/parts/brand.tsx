import styles from './brand.module.css';
import mark from './lanyard.svg';

/** The mark and the name, as the heading of a page of ours. */
export function Brand({ level }: { level: 'page' | 'popup' }) {
  return (
    <h1 class={`${styles.brand} ${styles[level]}`}>
      <img class={styles.mark} src={mark} alt="" />
      Lanyard
    </h1>
  );
}
