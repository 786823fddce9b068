import { howToAsk } from '../../../archive/how-to-ask.ts';
import { siteNames } from '../../parts/words.ts';
import section from '../section.module.css';
import styles from './past-posts.module.css';

/** How to get one’s own download from each site. */
export function HowToAsk() {
  return (
    <div class={styles.ways}>
      {howToAsk.map(({ site, address, steps, wait, knownOn }) => (
        <details key={site} class={section.more}>
          <summary>How to ask {siteNames[site]} for it</summary>
          <ol class={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <a href={address} target="_blank" rel="noreferrer">
              Open the page on {siteNames[site]}
            </a>
          </p>
          <p class={section.soft}>
            {wait} We last knew these steps to be right in {monthOf(knownOn)}.
          </p>
        </details>
      ))}
    </div>
  );
}

const monthOf = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
