import type { SiteId } from '../../engine/draft.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { siteNames } from '../parts/words.ts';
import styles from './site-view.module.css';

/** A page of one of the sites that has no working script of ours: it is older than this Lanyard. */
export function Reload({ site }: { site: SiteId | undefined }) {
  return (
    <>
      <h2 class={styles.verdict}>
        <SeverityMark kind="unsure" />
        Not checking this page
      </h2>
      <p>
        Lanyard has just been installed or updated, or this {site ? siteNames[site] : ''} page is still
        loading. Reload the page, and Lanyard will look at what you write from then on. If you have something
        half written, copy it first.
      </p>
    </>
  );
}
