import type { Audit } from '../../../audit/audit.ts';
import { scores, shareOf, type Score, type Tally } from '../../../audit/score.ts';
import { areaWords } from '../../../audit/setting.ts';
import { siteNames } from '../../parts/words.ts';
import section from '../section.module.css';
import styles from './joining-audit.module.css';

const parts = [
  ['right', 'as it should be'],
  ['wrong', 'to change'],
  ['unread', 'could not be read'],
  ['skipped', 'passed over'],
  ['open', 'not looked at'],
] as const satisfies readonly (readonly [keyof Tally, string])[];

/** How things stand, area by area and site by site: a bar each, its numbers in words beside it. */
export function ScorePicture({ audit }: { audit: Audit }) {
  const { all, areas, sites } = scores(audit);
  const moved = shareOf(all.now) !== shareOf(all.before);
  return (
    <figure class={styles.picture}>
      <figcaption>
        <span class={styles.share}>{shareOf(all.now)}%</span>{' '}
        <span>
          as it should be
          {moved && `, ${shareOf(all.before)}% when it was first looked at`}
        </span>
      </figcaption>
      <table>
        <thead class={section.unseen}>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Picture</th>
            <th scope="col">As it should be</th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area, score }) => (
            <Bar key={area} name={areaWords[area]} score={score} />
          ))}
        </tbody>
        {sites.length > 1 && (
          <tbody class={styles.apart}>
            {sites.map(({ site, score }) => (
              <Bar key={site} name={siteNames[site]} score={score} />
            ))}
          </tbody>
        )}
      </table>
      <ul class={styles.legend}>
        {parts
          .filter(([part]) => all.now[part] > 0)
          .map(([part, words]) => (
            <li key={part}>
              <span class={`${styles.swatch} ${styles[part]}`} aria-hidden="true" /> {all.now[part]} {words}
            </li>
          ))}
      </ul>
    </figure>
  );
}

function Bar({ name, score: { before, now } }: { name: string; score: Score }) {
  let from = 0;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td aria-hidden="true">
        <svg class={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" focusable="false">
          {parts.map(([part]) => {
            const width = now.total === 0 ? 0 : (now[part] / now.total) * 100;
            const x = from;
            from += width;
            return width > 0 ? (
              <rect key={part} class={styles[part]} x={x} y="0" width={width} height="12" />
            ) : null;
          })}
          {before.right !== now.right && before.total > 0 && (
            <rect
              class={styles.before}
              x={(before.right / before.total) * 100}
              y="0"
              width="0.6"
              height="12"
            />
          )}
        </svg>
      </td>
      <td class={styles.count}>
        {now.right} of {now.total}
        <span class={section.unseen}>
          {parts
            .slice(1)
            .filter(([part]) => now[part] > 0)
            .map(([part, words]) => `, ${now[part]} ${words}`)
            .join('')}
          {before.right !== now.right && `; ${before.right} at first`}
        </span>
      </td>
    </tr>
  );
}
