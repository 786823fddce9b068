import type { SiteId } from '../../../engine/draft.ts';
import { accountKinds, type AccountKind } from '../../../school/school-details.ts';
import { accountKindMeanings, accountKindWords, siteNames, sites } from '../../parts/words.ts';
import styles from './account-kinds.module.css';
import field from '../field.module.css';

type Props = {
  kinds: Partial<Record<SiteId, AccountKind>>;
  onChange(site: SiteId, kind: AccountKind | undefined): void;
};

const kindOf = (value: string): AccountKind | undefined => accountKinds.find((kind) => kind === value);

/** What kind of account the person has on each site. */
export function AccountKinds({ kinds, onChange }: Props) {
  return (
    <fieldset class={styles.kinds} aria-describedby="kinds-meaning">
      <legend>What kind of account do you have?</legend>
      <ul id="kinds-meaning" class={styles.meanings}>
        {accountKinds.map((kind) => (
          <li key={kind}>
            <strong>{accountKindWords[kind]}:</strong> {accountKindMeanings[kind]}.
          </li>
        ))}
      </ul>
      <div class={styles.sites}>
        {sites.map((site) => (
          <div key={site} class={field.field}>
            <label for={`kind-${site}`}>On {siteNames[site]}</label>
            <select
              id={`kind-${site}`}
              class={field.input}
              value={kinds[site] ?? ''}
              onChange={({ currentTarget: { value } }) => onChange(site, kindOf(value))}
            >
              <option value="">Not said</option>
              {accountKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {accountKindWords[kind]}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
