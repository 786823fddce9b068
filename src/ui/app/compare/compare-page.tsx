import { useState } from 'preact/hooks';
import { appAddress } from '../../../messages/app-place.ts';
import type { Setup } from '../../../messages/replies.ts';
import { ruleIds } from '../../../school/rule-ids.ts';
import { capital, ruleGroups, ruleTitles } from '../../../school/rule-titles.ts';
import { isKnownTopic, topicIds, topicWords } from '../../../school/topic-words.ts';
import { Button } from '../../parts/button.tsx';
import field from '../field.module.css';
import section from '../section.module.css';
import { usePacks, type PackActions } from '../use-pack.ts';
import styles from './compare.module.css';
import { compareRule, compareTopic, type Row } from './compare.ts';
import { CompareTable } from './compare-table.tsx';

type Props = { setup: Setup; actions: PackActions; rest: readonly string[] };

/** Policies side by side, for those who review them. The address says on what: “rule/…” or “topic/…”. */
export function ComparePage({ setup, actions, rest: [kind, what] }: Props) {
  const all = setup.packs.map(({ id }) => id);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const got = usePacks(actions, setup, all);
  const rule = kind === 'rule' ? ruleIds.find((id) => id === what) : undefined;
  const topic = kind === 'topic' && what !== undefined && isKnownTopic(what) ? what : undefined;
  const title = rule ? ruleTitles[rule] : topic && topicWords(topic);
  const chosen = got && 'packs' in got ? got.packs.filter(({ id }) => !left.includes(id)) : [];
  const rows: Row[] = rule ? compareRule(chosen, rule) : topic ? compareTopic(chosen, topic) : [];

  return (
    <section class={section.section} aria-labelledby="compare-title">
      <h2 id="compare-title">Compare policies</h2>
      <p class={styles.screen}>
        For people who review policies: what each says on one matter, side by side, in our summaries. It does
        not say which is better, and a stricter word is not a safer school.
      </p>
      <div class={`${styles.choices} ${styles.screen}`}>
        <div class={field.field}>
          <label for="compare-what">On what?</label>
          <select
            id="compare-what"
            class={field.input}
            value={title === undefined ? '' : `${kind}/${what}`}
            onChange={({ currentTarget: { value } }) => {
              location.hash = appAddress('compare', ...value.split('/').filter((part) => part !== ''));
            }}
          >
            <option value="">Choose a matter or a topic</option>
            {ruleGroups.map((group) => (
              <optgroup key={group.title} label={group.title}>
                {group.rules.map((id) => (
                  <option key={id} value={`rule/${id}`}>
                    {capital(ruleTitles[id])}
                  </option>
                ))}
              </optgroup>
            ))}
            <optgroup label="Whole topics">
              {topicIds.map((id) => (
                <option key={id} value={`topic/${id}`}>
                  {topicWords(id)}
                </option>
              ))}
            </optgroup>
          </select>
        </div>
        <fieldset class={styles.packs}>
          <legend>Which policies?</legend>
          {setup.packs.map(({ id, school }) => (
            <label key={id}>
              <input
                type="checkbox"
                value={id}
                checked={!left.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setLeft((before) => (checked ? before.filter((one) => one !== id) : [...before, id]))
                }
              />
              {school}
            </label>
          ))}
        </fieldset>
        <label class={styles.only}>
          <input
            type="checkbox"
            checked={onlyDifferences}
            onChange={({ currentTarget }) => setOnlyDifferences(currentTarget.checked)}
          />
          Show only where they differ
        </label>
      </div>
      {!got && <p>One moment…</p>}
      {got && 'refused' in got && <p class={section.fault}>{got.refused}</p>}
      {got && title === undefined && <p>Choose a matter above, and they stand side by side here.</p>}
      {title !== undefined && chosen.length === 1 && <p>Tick two or more policies to compare them.</p>}
      {title !== undefined && got && chosen.length === 0 && !('refused' in got) && (
        <p>No policy is ticked. Tick two or more to compare them.</p>
      )}
      {title !== undefined && chosen.length > 1 && (
        <>
          <CompareTable title={capital(title)} packs={chosen} rows={rows} onlyDifferences={onlyDifferences} />
          <div class={styles.screen}>
            <Button onClick={() => window.print()}>Print this</Button>
          </div>
        </>
      )}
    </section>
  );
}
