import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { appAddress } from '../../../messages/app-place.ts';
import { inLearnerWord } from '../../../school/learner-word.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { ruleIds } from '../../../school/rule-ids.ts';
import { capital, ruleGroups, ruleTitles } from '../../../school/rule-titles.ts';
import field from '../field.module.css';
import { AboutRule } from './about-rule.tsx';
import { BesideThePolicy } from './beside-the-policy.tsx';
import { ClauseArticle, clauseId } from './clause-article.tsx';
import { Contents, headingId } from './contents.tsx';
import { FindBar } from './find-bar.tsx';
import styles from './policy.module.css';
import { indexOf, noFilter, search } from './search.ts';
import { termsOf } from './terms.ts';

type Props = {
  pack: Pack;
  own: ReadonlyMap<string, string>;
  /** The clause, or the rule, that the address names. */
  clause: string | undefined;
  rule: string | undefined;
};

/** One policy by heading, with what it says about a rule, a search and two filters. */
export function Reader({ pack, own, clause, rule: asked }: Props) {
  const rule = ruleIds.find((one) => one === asked);
  // “6.i[2]” is the second part of 6.i.
  const ref = clause?.replace(/\[\d+\]$/, '');
  const [filter, setFilter] = useState(noFilter);
  const index = useMemo(() => indexOf(pack, own), [pack, own]);
  const { groups, count, total } = useMemo(() => search(index, filter), [index, filter]);
  const terms = useMemo(() => termsOf(filter.query), [filter.query]);
  const about = useRef<HTMLHeadingElement>(null);

  // A clause that is pointed to is shown whatever was being looked for.
  useLayoutEffect(() => {
    if (ref !== undefined) setFilter(noFilter);
  }, [ref]);
  const there = ref !== undefined && pack.clauses.some((one) => one.ref === ref);
  const arrived = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (arrived.current === ref || filter !== noFilter) return;
    arrived.current = ref;
    if (ref === undefined) return;
    const target = document.getElementById(clauseId(ref));
    target?.scrollIntoView();
    target?.querySelector('h4')?.focus({ preventScroll: true });
  }, [ref, filter]);
  useLayoutEffect(() => {
    if (!rule) return;
    about.current?.scrollIntoView();
    about.current?.focus({ preventScroll: true });
  }, [rule]);

  return (
    <div class={styles.reader}>
      <div class={styles.side}>
        <FindBar pack={pack} filter={filter} count={count} total={total} onFilter={setFilter} />
        <div class={styles.field}>
          <label for="policy-about-rule">What does it say about…</label>
          <select
            id="policy-about-rule"
            class={field.input}
            value={rule ?? ''}
            onChange={({ currentTarget: { value } }) => {
              location.hash = value
                ? appAddress('policy', pack.id, 'about', value)
                : appAddress('policy', pack.id);
            }}
          >
            <option value="">Choose a matter</option>
            {ruleGroups.map(({ title, rules }) => (
              <optgroup key={title} label={title}>
                {rules.map((id) => (
                  <option key={id} value={id}>
                    {capital(inLearnerWord(ruleTitles[id], pack))}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <details class={styles.headings} open={wide()}>
          <summary>Headings</summary>
          <Contents groups={groups} />
        </details>
      </div>
      <div class={styles.text}>
        {rule && <AboutRule pack={pack} rule={rule} title={about} />}
        {ref !== undefined && !there && (
          <p class={styles.gentle}>
            There is no clause “{ref}” in this edition. It may have come from another one.
          </p>
        )}
        {groups.map(({ heading, clauses }, at) => (
          <section key={`${at} ${heading}`} class={styles.group} aria-labelledby={headingId(at)}>
            <h3 id={headingId(at)} tabIndex={-1}>
              {heading}
            </h3>
            {clauses.map((found) => (
              <ClauseArticle
                key={found.clause.ref}
                pack={pack}
                found={found}
                terms={terms}
                own={own.get(found.clause.ref)}
                pointed={found.clause.ref === ref}
              />
            ))}
          </section>
        ))}
        <BesideThePolicy pack={pack} />
      </div>
    </div>
  );
}

/** Where the headings stand beside the text they are open from the start. */
const wide = (): boolean => window.matchMedia('(min-width: 56rem)').matches;
