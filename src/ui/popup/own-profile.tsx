import type { ComponentChild } from 'preact';
import type { SiteId } from '../../engine/draft.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import { fieldTitles } from '../../messages/own-field-words.ts';
import type { OwnProfileReport } from '../../messages/profile-answer.ts';
import { counted, siteNames } from '../parts/words.ts';
import parts from './parts.module.css';
import styles from './site-view.module.css';

type Props = {
  profile: OwnProfileReport;
  site: SiteId;
  card(finding: ShownFinding, key: string, unfolded: boolean): ComponentChild;
};

const accounts = {
  personal: 'your personal account',
  professional: 'your professional account',
  official: 'one of the school’s own accounts',
};

/** The person's own profile on the page in front: what of it a policy speaks of, and what could not be read. */
export function OwnProfile({ profile, site, card }: Props) {
  const { fields, checked, unread, unsure, kind } = profile;
  const count = fields.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section class={styles.section} aria-label="Your profile">
      <h2 class={parts.title}>Your profile</h2>
      <p class={parts.soft}>
        {count > 0
          ? `${counted(count, 'thing')} to look at.`
          : checked > 0
            ? 'Checked: nothing found.'
            : 'Nothing stands in it that could be checked.'}{' '}
        {kind
          ? `Checked as ${accounts[kind]} on ${siteNames[site]}.`
          : `Checked as a personal account. If it is a professional or a school account, say so in the settings.`}
      </p>
      {(unread.length > 0 || unsure.length > 0) && (
        <ul class={styles.blind}>
          {unread.length > 0 && (
            <li>
              Could not read, so not checked:{' '}
              {unread.map((field) => fieldTitles[field].toLowerCase()).join(', ')}.
            </li>
          )}
          {unsure.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      )}
      {fields.map(({ field, text, findings }) => (
        <div key={`${field} ${text}`}>
          <h3 class={parts.title}>{fieldTitles[field]}</h3>
          {findings.map((finding, at) => card(finding, `${field} ${at}`, false))}
        </div>
      ))}
    </section>
  );
}
