import { appAddress } from '../../../messages/app-place.ts';
import { inLearnerWord } from '../../../school/learner-word.ts';
import { modalityWords } from '../../../school/modality.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { topicWords } from '../../../school/topic-words.ts';
import { Highlighted } from './highlighted.tsx';
import styles from './policy.module.css';
import type { FoundClause } from './search.ts';
import type { Term } from './terms.ts';

type Props = {
  pack: Pack;
  found: FoundClause;
  terms: readonly Term[];
  /** The school’s own words, from its own copy. */
  own: string | undefined;
  /** Somebody was sent to this clause. */
  pointed: boolean;
};

export const clauseId = (ref: string): string => `clause-${ref}`;

/** One clause: our summary part by part, each with its strength, and the school’s own words beside it. */
export function ClauseArticle({ pack, found: { clause, parts }, terms, own, pointed }: Props) {
  const outdated = pack.outdated.filter(({ refs }) => refs.includes(clause.ref));
  const quoted = parts.flatMap(({ part }) => part.quote ?? []).join(' ');
  const theirs = own ?? (quoted === '' ? undefined : quoted);
  return (
    <article class={pointed ? `${styles.clause} ${styles.pointed}` : styles.clause} id={clauseId(clause.ref)}>
      <h4 tabIndex={-1}>
        <Highlighted text={clause.shown ?? clause.ref} terms={terms} />
      </h4>
      <div class={theirs === undefined ? undefined : styles.beside}>
        <div class={styles.parts}>
          {theirs !== undefined && <p class={styles.label}>In our words</p>}
          {parts.map(({ part, at }) => (
            <div key={at} class={styles.part} data-modality={part.modality}>
              <p class={styles.strength}>{modalityWords(part.modality, pack.kind ?? 'policy')}.</p>
              <p>
                <Highlighted text={part.summary} terms={terms} />
              </p>
              <p class={styles.about}>
                {part.topics
                  .filter((topic) => topic !== 'other')
                  .map((topic) => (
                    <span key={topic}>
                      <Highlighted text={inLearnerWord(topicWords(topic), pack)} terms={terms} />
                      {' · '}
                    </span>
                  ))}
                For: {part.binds}
              </p>
            </div>
          ))}
        </div>
        {theirs !== undefined && (
          <div class={styles.own}>
            <p class={styles.label}>In the school’s own words</p>
            <blockquote>
              <Highlighted text={theirs} terms={terms} />
            </blockquote>
          </div>
        )}
      </div>
      {outdated.map(({ says, problem, now }) => (
        <p key={says} class={styles.outdated}>
          <strong>Overtaken:</strong> “{says}”. {problem} Now: {now}
        </p>
      ))}
      {parts.some(({ part }) => part.answer === 'report') && (
        <p class={styles.about}>
          <a href={appAddress('tell')}>Who to tell</a>
        </p>
      )}
    </article>
  );
}
