import type { Setup } from '../../messages/replies.ts';
import styles from './parts.module.css';

/** Which school and which policy a page is checked against. */
export function PolicyLine({ setup }: { setup: Setup }) {
  const pack = setup.packs.find(({ id }) => id === setup.packId);
  if (!pack) return null;
  return (
    <p class={styles.soft}>
      {setup.school.name && `${setup.school.name}${setup.demo ? ' (invented)' : ''}, checked against `}
      {pack.school}: {pack.title}, {pack.edition}
    </p>
  );
}
