import { dateWords, reviewWords } from '../../../school/edition-words.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import styles from './policy.module.css';

const nations: Record<Pack['nation'], string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  uk: 'any nation of the UK',
};

/** Which edition this is, when it was approved and when it is to be looked at again. */
export function Edition({ pack, today }: { pack: Pack; today: Date }) {
  const { label, approved, reviewDue, note } = pack.edition;
  const gentle = reviewWords(pack.edition, today);
  return (
    <div class={styles.edition}>
      <dl class={styles.dates}>
        <Fact name="Edition" value={label} />
        <Fact name="Approved" value={approved === undefined ? 'not said' : dateWords(approved)} />
        <Fact name="Review due" value={reviewDue === undefined ? 'not said' : dateWords(reviewDue)} />
        <Fact name="Written for" value={nations[pack.nation]} />
      </dl>
      {note !== undefined && <p>{note}</p>}
      {gentle !== null && <p class={styles.gentle}>{gentle}</p>}
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
