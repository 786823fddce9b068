import { severityWords } from '../../../school/severity-look.ts';
import { severities } from '../../../school/severity.ts';
import type { Year } from '../../../past-posts/view.ts';
import { SeverityMark } from '../../parts/severity-mark.tsx';
import section from '../section.module.css';
import styles from './past-posts.module.css';

type Props = { years: readonly Year[]; chosen: string; onYear(year: string): void };

/** How much there is to look at in each year: a bar a year, its numbers in words beside it. */
export function Years({ years, chosen, onYear }: Props) {
  const most = Math.max(1, ...years.map(({ total }) => total));
  return (
    <figure class={styles.years}>
      <figcaption>To look at, year by year</figcaption>
      <table>
        <thead class={section.unseen}>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Picture</th>
            <th scope="col">To look at</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, counts, total }) => {
            const id = String(year ?? 'none');
            let from = 0;
            return (
              <tr key={id}>
                <th scope="row">
                  {total > 0 ? (
                    <button
                      type="button"
                      class={styles.year}
                      aria-pressed={chosen === id}
                      onClick={() => onYear(chosen === id ? '' : id)}
                    >
                      {year ?? 'No date'}
                    </button>
                  ) : (
                    (year ?? 'No date')
                  )}
                </th>
                <td aria-hidden="true">
                  <svg class={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
                    {severities.map((severity) => {
                      const width = (counts[severity] / most) * 100;
                      const x = from;
                      from += width;
                      return width > 0 ? (
                        <rect key={severity} class={styles[severity]} x={x} y="0" width={width} height="10" />
                      ) : null;
                    })}
                  </svg>
                </td>
                <td class={styles.yearCount}>
                  {total}
                  <span class={section.unseen}>
                    {severities
                      .filter((severity) => counts[severity] > 0)
                      .map((severity) => `, ${counts[severity]} ${severityWords[severity].toLowerCase()}`)
                      .join('')}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ul class={styles.legend}>
        {severities
          .filter((severity) => years.some(({ counts }) => counts[severity] > 0))
          .map((severity) => (
            <li key={severity}>
              <SeverityMark kind={severity} /> {severityWords[severity]}
            </li>
          ))}
      </ul>
    </figure>
  );
}
