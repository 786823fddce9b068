import { useState } from 'preact/hooks';
import { settingsFor } from '../../../audit/audit.ts';
import type { SiteId } from '../../../engine/draft.ts';
import { Button } from '../../parts/button.tsx';
import { siteNames } from '../../parts/words.ts';
import section from '../section.module.css';
import styles from './joining-audit.module.css';

type Props = { again: boolean; onBegin(sites: readonly SiteId[]): void };

const all = ['x', 'facebook', 'instagram'] as const satisfies readonly SiteId[];

/** Which sites to go through, and what will happen. */
export function Begin({ again, onBegin }: Props) {
  const [sites, setSites] = useState<readonly SiteId[]>(all);
  const [none, setNone] = useState(false);
  const turn = (site: SiteId, on: boolean): void => {
    setNone(false);
    setSites(all.filter((one) => (one === site ? on : sites.includes(one))));
  };
  return (
    <div class={styles.begin}>
      <fieldset class={styles.sites}>
        <legend>Where do you have an account?</legend>
        {all.map((site) => (
          <label key={site} class={styles.site}>
            <input
              type="checkbox"
              checked={sites.includes(site)}
              onChange={({ currentTarget }) => turn(site, currentTarget.checked)}
            />
            <span>
              {siteNames[site]} <span class={section.soft}>{settingsFor([site]).length} settings</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ol class={styles.how}>
        <li>A tab opens beside this one, on the first page of settings. Sign in there if you are not.</li>
        <li>Lanyard reads how each setting stands, and goes on by itself when it is as it should be.</li>
        <li>What should be changed gets a ring round it. You change it; Lanyard never presses anything.</li>
        <li>What it cannot read, it asks you. Pause whenever you like and go on tomorrow.</li>
      </ol>
      <p role="alert" class={section.fault}>
        {none && 'Tick at least one site.'}
      </p>
      <div>
        <Button look="main" onClick={() => (sites.length === 0 ? setNone(true) : onBegin(sites))}>
          {again ? 'Start a new round' : 'Start the audit'}
        </Button>
      </div>
    </div>
  );
}
