import { appAddress } from '../../../messages/app-place.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import styles from './policy.module.css';

/** What stands beside a policy and is no part of it: rights and national advice, and what has been overtaken. */
export function BesideThePolicy({ pack }: { pack: Pack }) {
  const shownOf = new Map(pack.clauses.map(({ ref, shown }) => [ref, shown ?? ref]));
  return (
    <>
      {pack.notes.length > 0 && (
        <section class={styles.parts} aria-labelledby="policy-notes">
          <h3 id="policy-notes" tabIndex={-1}>
            Rights and national advice
          </h3>
          <p>
            These notes are ours. They are general information, not legal advice, and no part of the policy.
          </p>
          <ul class={styles.notes}>
            {pack.notes.map(({ text, source }) => (
              <li key={text}>
                {text} {source !== undefined && <span class={styles.source}>{source}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {pack.outdated.length > 0 && (
        <section class={styles.parts} aria-labelledby="policy-outdated">
          <h3 id="policy-outdated" tabIndex={-1}>
            What has been overtaken
          </h3>
          <p>The policy refers to these. Its words are left as they are; this is what stands now.</p>
          <ul class={styles.notes}>
            {pack.outdated.map(({ says, problem, now, refs }) => (
              <li key={says}>
                <strong>{says}.</strong> {problem} Now: {now}{' '}
                <span class={styles.refs}>
                  {refs.map((ref) => (
                    <a key={ref} href={appAddress('policy', pack.id, 'clause', ref)}>
                      {shownOf.get(ref) ?? ref}
                    </a>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
