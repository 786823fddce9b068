import type { Setup } from '../../../messages/replies.ts';
import { lists, type List } from '../../../people/person.ts';
import { Confirm } from '../confirm.tsx';
import section from '../section.module.css';
import { dayWords, listWords, names } from './list-words.ts';
import styles from './name-lists.module.css';

type Props = { setup: Setup; busy: boolean; onRemove(list: List): void };

/** What is kept of each list: how many names, since when and until when. */
export function KeptLists({ setup, busy, onRemove }: Props) {
  const now = Date.now();
  const old = lists.filter((list) => (setup.lists[list]?.renew ?? Infinity) <= now);
  return (
    <>
      {setup.ranOut.length > 0 && (
        <p class={styles.warning}>
          <strong>
            {setup.ranOut.map((list) => listWords[list]).join(', ')}: the list was from a school year that is
            over.
          </strong>{' '}
          It has been taken off this device, so these names are not noticed now. Load this year’s list.
        </p>
      )}
      {old.length > 0 && (
        <p class={styles.warning}>
          <strong>{old.map((list) => listWords[list]).join(', ')}: this is last school year’s list.</strong>{' '}
          Load this year’s, so that new names are noticed and those who left are not. If nothing is done, it
          is taken off this device on {dayWords(Math.min(...old.map((list) => setup.lists[list]!.ends)))}.
        </p>
      )}
      <ul class={styles.kept} aria-label="Lists on this device">
        {lists.map((list) => {
          const kept = setup.lists[list];
          return (
            <li key={list}>
              <span>
                <strong>{listWords[list]}:</strong>{' '}
                {kept
                  ? `${names(kept.people, list)}, loaded on ${dayWords(kept.loaded)}${kept.invented ? ' (of the invented school)' : `, to renew in September ${new Date(kept.renew).getFullYear()}`}`
                  : 'no list'}
              </span>
              {kept && (
                <Confirm
                  ask={`Remove ${listWords[list].toLowerCase()}…`}
                  question="The fingerprints of this list will be gone from this device, and its names are not noticed any more."
                  yes="Yes, remove it"
                  no="Keep it"
                  careful
                  busy={busy}
                  onYes={() => onRemove(list)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {Object.values(setup.lists).some((kept) => kept.invented) && (
        <p class={section.soft}>
          The invented school’s lists go when you save your own school or load a list of your own.
        </p>
      )}
    </>
  );
}
