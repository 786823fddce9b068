import type { Ref } from 'preact';
import { appAddress } from '../../../messages/app-place.ts';
import { inLearnerWord } from '../../../school/learner-word.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { matterWords, type Route, type Step } from '../../../school/routes.ts';
import { capital } from '../../../school/rule-titles.ts';
import section from '../section.module.css';
import styles from './tell.module.css';

type Props = { pack: Pack; route: Route; title: Ref<HTMLHeadingElement> };

/** A route: who is on your side, whom the policy names and how strongly, and what if it is about the Head. */
export function RouteView({ pack, route, title }: Props) {
  const { steps, otherwise, support, supportFirst, notes } = route;
  const warned = route.matter === 'indecent-images';
  const stands = (
    <section class={styles.part} aria-labelledby="tell-support">
      <h4 id="tell-support">{supportFirst ? 'First: people on your side' : 'People on your side'}</h4>
      {supportFirst && <p>You need not do this alone, and there is no hurry.</p>}
      <People steps={support} pack={pack} />
    </section>
  );
  const noted = notes.length > 0 && (
    <ul class={warned ? styles.warned : section.points}>
      {notes.map((note) => (
        <li key={note}>{inLearnerWord(note, pack)}</li>
      ))}
    </ul>
  );
  return (
    <div class={styles.route}>
      <h3 ref={title} tabIndex={-1}>
        {inLearnerWord(matterWords[route.matter], pack)}
      </h3>
      {warned && noted}
      {supportFirst && stands}
      <section class={styles.part} aria-labelledby="tell-steps">
        <h4 id="tell-steps">Whom to tell, in this order</h4>
        <Strength pack={pack} route={route} />
        {steps.length > 0 ? (
          <People steps={steps} pack={pack} ordered />
        ) : (
          <p>Nobody is named for this. Ask your line manager or the Headteacher whom to tell.</p>
        )}
        {!warned && noted}
      </section>
      {otherwise.length > 0 && (
        <section class={styles.part} aria-labelledby="tell-head">
          <h4 id="tell-head">If it is about the Head, or telling the Head is a problem</h4>
          <People steps={otherwise} pack={pack} />
        </section>
      )}
      {!supportFirst && stands}
    </div>
  );
}

function Strength({ pack, route: { strength, clause, ref, summary } }: { pack: Pack; route: Route }) {
  const guidance = pack.kind === 'guidance';
  if (!strength || !clause || ref === null) {
    return (
      <p>
        {guidance ? 'This guidance' : 'The policy'} does not deal with this. What follows is national advice,
        not your school’s rule.
      </p>
    );
  }
  return (
    <p class={styles.strength}>
      <strong>{strength}</strong> (<a href={appAddress('policy', pack.id, 'clause', ref)}>{clause}</a>).{' '}
      {summary}
    </p>
  );
}

function People({ steps, pack, ordered = false }: { steps: readonly Step[]; pack: Pack; ordered?: boolean }) {
  const said = pack.kind === 'guidance' ? 'named by this guidance' : 'named by the policy';
  const items = steps.map(({ who, by }) => (
    <li key={who}>
      {capital(who)} <span class={styles.by}>{by === 'policy' ? said : 'national advice'}</span>
    </li>
  ));
  return ordered ? <ol class={styles.people}>{items}</ol> : <ul class={styles.people}>{items}</ul>;
}
