import type { SiteId } from '../../engine/draft.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { siteNames } from '../parts/words.ts';
import styles from './site-view.module.css';

/** The browser keeps Lanyard from sites it is for: switched off there by the person, or allowed on a click only. */
export function NoAccess({ sites }: { sites: readonly SiteId[] }) {
  const names = sites.map((site) => siteNames[site]);
  const listed = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  return (
    <>
      <h2 class={styles.verdict}>
        <SeverityMark kind="unsure" />
        Not checking on {listed}
      </h2>
      <p>
        Your browser does not let Lanyard see {listed}, so nothing is checked there. To change that, open your
        browser’s list of extensions, choose Lanyard, and allow it on{' '}
        {names.length > 1 ? 'these sites' : 'this site'}. Then reload the page you write on.
      </p>
    </>
  );
}
