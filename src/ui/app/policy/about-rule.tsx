import type { Ref } from 'preact';
import { appAddress } from '../../../messages/app-place.ts';
import { inLearnerWord } from '../../../school/learner-word.ts';
import { matterOf } from '../../../school/matter-of.ts';
import { modalityWords } from '../../../school/modality.ts';
import type { Clause, ClausePart, Pack } from '../../../school/pack-schema.ts';
import type { RuleId } from '../../../school/rule-ids.ts';
import { ruleTitles } from '../../../school/rule-titles.ts';
import { severityWords } from '../../../school/severity-look.ts';
import { SeverityMark } from '../../parts/severity-mark.tsx';
import { aboutRule, type Said } from './about.ts';
import styles from './policy.module.css';

type Props = { pack: Pack; rule: RuleId; title: Ref<HTMLHeadingElement> };

/** What the policy says about one matter, or that it is silent; silence is not permission. */
export function AboutRule({ pack, rule, title }: Props) {
  const { spoken, notes } = aboutRule(pack, rule);
  const guidance = pack.kind === 'guidance';
  const name = inLearnerWord(ruleTitles[rule], pack);
  return (
    <section class={styles.answer} aria-labelledby="policy-about">
      <h3 id="policy-about" ref={title} tabIndex={-1}>
        About {name}
      </h3>
      {spoken ? (
        <>
          <p class={styles.severity}>
            <SeverityMark kind={spoken.severity} />
            When Lanyard checks for this here, the most it shows is:{' '}
            {severityWords[spoken.severity].toLowerCase()}
          </p>
          <Piece pack={pack} clause={spoken.lead.clause} parts={[spoken.lead.part]} />
          {spoken.settled.length > 0 && (
            <dl class={styles.settled}>
              {spoken.settled.map(({ label, words }) => (
                <div key={label}>
                  <dt>{inLearnerWord(label, pack)}</dt>
                  <dd>{inLearnerWord(words, pack)}</dd>
                </div>
              ))}
            </dl>
          )}
          <Pieces title="It also says" pack={pack} said={spoken.further} />
          <Pieces title="More about this" pack={pack} said={spoken.supporting} />
        </>
      ) : (
        <p>
          {guidance ? 'This guidance' : 'This policy'} does not deal with this, so Lanyard shows nothing about
          it. That does not mean that it is allowed. If it matters to you, ask.
        </p>
      )}
      {notes.length > 0 && (
        <div class={styles.parts}>
          <h4>Rights and national advice</h4>
          {notes.map(({ text, source }) => (
            <p key={text}>
              {text} {source !== undefined && <span class={styles.source}>{source}</span>}
            </p>
          ))}
        </div>
      )}
      <p class={styles.links}>
        <a href={appAddress('tell', matterOf(rule), rule)}>Who to ask or tell about this</a>
        <a href={appAddress('compare', 'rule', rule)}>Compare with other policies</a>
        <a href={appAddress('policy', pack.id)}>Close this</a>
      </p>
    </section>
  );
}

function Pieces({ title, pack, said }: { title: string; pack: Pack; said: readonly Said[] }) {
  if (said.length === 0) return null;
  return (
    <div class={styles.parts}>
      <h4>{title}</h4>
      {said.map(({ clause, parts }) => (
        <Piece key={clause.ref} pack={pack} clause={clause} parts={parts} />
      ))}
    </div>
  );
}

function Piece({ pack, clause, parts }: { pack: Pack; clause: Clause; parts: readonly ClausePart[] }) {
  return (
    <div class={styles.part} data-modality={parts[0]?.modality}>
      <p>
        <a href={appAddress('policy', pack.id, 'clause', clause.ref)}>{clause.shown ?? clause.ref}</a>
      </p>
      {parts.map(({ summary, modality }) => (
        <p key={summary}>
          <span class={styles.strength}>{modalityWords(modality, pack.kind ?? 'policy')}.</span> {summary}
        </p>
      ))}
    </div>
  );
}
