import { ruleIds } from '../../../school/rule-ids.ts';
import { inLearnerWord } from '../../../school/learner-word.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { ruleTitles } from '../../../school/rule-titles.ts';
import { severityWords } from '../../../school/severity-look.ts';
import { severities } from '../../../school/severity.ts';
import { entryKinds } from '../../../archive/entry.ts';
import { noFilter, type Filter, type Row } from '../../../past-posts/view.ts';
import { kindWords } from '../../../past-posts/words.ts';
import { Button } from '../../parts/button.tsx';
import { siteNames, sites } from '../../parts/words.ts';
import field from '../field.module.css';
import styles from './past-posts.module.css';

type Props = {
  pack: Pack;
  rows: readonly Row[];
  filter: Filter;
  marked: number;
  onFilter(filter: Filter): void;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Search and filters; only choices that lead somewhere are offered. */
export function FindBar({ pack, rows, filter, marked, onFilter }: Props) {
  const years = [...new Set(rows.map(({ year }) => String(year ?? 'none')))].sort().reverse();
  const choices = {
    rule: ruleIds
      .filter((rule) => rows.some(({ findings }) => findings.some((finding) => finding.rule === rule)))
      .map((rule) => [rule, capital(inLearnerWord(ruleTitles[rule], pack))] as const),
    severity: severities
      .filter((severity) => rows.some((row) => row.severity === severity))
      .map((severity) => [severity, severityWords[severity]] as const),
    year: years.map((year) => [year, year === 'none' ? 'No date' : year] as const),
    site: sites
      .filter((site) => rows.some(({ entry }) => entry.site === site))
      .map((site) => [site, siteNames[site]] as const),
    kind: entryKinds
      .filter((kind) => rows.some(({ entry }) => entry.kind === kind))
      .map((kind) => [kind, kindWords[kind]] as const),
  };
  const labels = {
    rule: 'About',
    severity: 'How serious',
    year: 'Year',
    site: 'Site',
    kind: 'Kind',
  } as const;
  const narrowed =
    JSON.stringify({ ...filter, marked: false }) !== JSON.stringify({ ...noFilter, marked: false });
  return (
    <div class={styles.find} role="search" aria-label="Past posts">
      <div class={styles.field}>
        <label for="past-posts-query">Search</label>
        <input
          id="past-posts-query"
          type="search"
          class={field.input}
          autocomplete="off"
          maxLength={100}
          value={filter.query}
          onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
        />
      </div>
      {(['rule', 'severity', 'year', 'site', 'kind'] as const).map((name) => {
        const options: readonly (readonly [string, string])[] = choices[name];
        return (
          <div key={name} class={styles.field}>
            <label for={`past-posts-${name}`}>{labels[name]}</label>
            <select
              id={`past-posts-${name}`}
              class={field.input}
              value={filter[name]}
              onChange={({ currentTarget: { value } }) =>
                onFilter({ ...filter, [name]: options.some(([one]) => one === value) ? value : '' })
              }
            >
              <option value="">All</option>
              {options.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      {marked > 0 && (
        <label class={styles.radio}>
          <input
            type="checkbox"
            checked={filter.marked}
            onChange={({ currentTarget }) => onFilter({ ...filter, marked: currentTarget.checked })}
          />
          Show the {marked} you have marked too
        </label>
      )}
      {narrowed && (
        <Button onClick={() => onFilter({ ...noFilter, marked: filter.marked })}>Show all again</Button>
      )}
    </div>
  );
}
