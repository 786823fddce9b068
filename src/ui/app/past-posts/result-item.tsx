import type { Owner } from '../../../archive/read-event.ts';
import type { ShownClause } from '../../../messages/draft-answer.ts';
import { shownClause } from '../../../messages/shown-clause.ts';
import type { Mark, Row } from '../../../past-posts/view.ts';
import type { Tidying } from '../../../past-posts/tidy.ts';
import { whereToLook } from '../../../past-posts/where-to-look.ts';
import { kindWords, markWords } from '../../../past-posts/words.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { severityWords } from '../../../school/severity-look.ts';
import { Button } from '../../parts/button.tsx';
import { ClauseView } from '../../parts/clause-view.tsx';
import { SeverityMark } from '../../parts/severity-mark.tsx';
import { siteNames } from '../../parts/words.ts';
import section from '../section.module.css';
import { MarkedText } from './marked-text.tsx';
import styles from './past-posts.module.css';

type Props = {
  row: Row;
  pack: Pack;
  /** Whose download it is from; a site's own list of posts lies under that name. */
  owner: Owner;
  mark: Mark | undefined;
  /** What may be said of taking it down. */
  tidying: Tidying;
  onMark(mark: Mark | null): void;
};

/** One entry: when and where, its words with what was noticed, why, the clause, and what the person makes of it. */
export function ResultItem({ row, pack, owner, mark, tidying, onMark }: Props) {
  const { entry, findings, severity } = row;
  const place = whereToLook(entry, owner);
  const where = [
    siteNames[entry.site],
    kindWords[entry.kind],
    entry.audience && `seen by ${entry.audience}`,
  ].filter(Boolean);
  return (
    <article class={`${styles.item} ${styles[`edge-${severity}`]}`}>
      <p class={styles.itemHead}>
        <SeverityMark kind={severity} />
        <strong>{severityWords[severity]}</strong>
        <span>{where.join(', ')}</span>
        {entry.at !== undefined && (
          <time dateTime={new Date(entry.at).toISOString()}>{dateOf(entry.at)}</time>
        )}
      </p>
      <blockquote class={styles.words}>
        <MarkedText text={entry.text} spans={findings.flatMap(({ span }) => span ?? [])} />
      </blockquote>
      {entry.remark !== undefined && <p class={section.soft}>{entry.remark}</p>}
      <ul class={styles.findings}>
        {findings.map((finding, index) => (
          <li key={index}>
            <strong>{finding.message}</strong> {finding.why}
          </li>
        ))}
      </ul>
      {clausesOf(row, pack).map((clause) => (
        <ClauseView key={clause.ref} clause={clause} open={false} />
      ))}
      {tidying !== 'yours' ? (
        <p class={styles.keep}>{keepWords[tidying]}</p>
      ) : (
        <p class={section.soft}>
          If it is still up: {insteadOf(row)}
          {place.hint !== undefined && ` ${place.hint}`}
        </p>
      )}
      <div class={section.row}>
        {place.address !== undefined && (
          <a class={styles.open} href={place.address} target="_blank" rel="noreferrer">
            {place.label}
          </a>
        )}
        {mark === undefined ? (
          <>
            <Button onClick={() => onMark('dealt-with')}>Dealt with</Button>
            <Button onClick={() => onMark('fine')}>This is fine</Button>
          </>
        ) : (
          <>
            <span class={section.good}>{markWords[mark]}</span>
            <Button onClick={() => onMark(null)}>Take the mark off</Button>
          </>
        )}
      </div>
    </article>
  );
}

const keepWords: Record<Exclude<Tidying, 'yours'>, string> = {
  'ask-first': 'Before you decide on it, answer the question above: is anything open?',
  leave: 'Leave it as it is for now: something may be open that needs it.',
  evidence: 'You keep this as evidence. Leave it as it is.',
  'cannot-tell':
    'Your evidence is locked, so Lanyard cannot tell whether this is part of it. Unlock it first.',
};

/** Each clause once, however many findings rest on it. */
function clausesOf({ findings }: Row, pack: Pack): ShownClause[] {
  const clauses = new Map<string, ShownClause>();
  for (const { rule, severity } of findings) {
    const clause = shownClause(pack, rule, severity);
    if (clause && !clauses.has(clause.ref)) clauses.set(clause.ref, clause);
  }
  return [...clauses.values()];
}

const dateOf = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** What to do about a post that is out is not what to do about a draft. */
const insteadOf = ({ entry: { kind } }: Row): string => {
  switch (kind) {
    case 'follower':
    case 'following':
    case 'friend':
    case 'request':
      return 'look at who it is, and decide whether the connection should stay.';
    case 'tagged':
      return 'look at who it is, and take the tag off if it should not be there.';
    case 'bio':
    case 'name':
    case 'handle':
    case 'place':
    case 'website':
    case 'work':
    case 'profile-text':
      return 'change it in your profile.';
    case 'deleted-post':
      return 'X shows it to nobody any more.';
    default:
      return 'change who can see it, edit it, or take it down.';
  }
};
