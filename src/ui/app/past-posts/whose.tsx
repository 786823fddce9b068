import { useState } from 'preact/hooks';
import { openNoteWords, ownerWords, refusalWords, siteNames } from '../../../past-posts/words.ts';
import { Button } from '../../parts/button.tsx';
import section from '../section.module.css';
import styles from './past-posts.module.css';
import type { Opened } from './use-check.ts';

type Props = { opened: Opened; onRead(which: number[]): void; onAgain(): void };

/** What was dropped and whose it is. Nothing is read before the person has said that it is theirs. */
export function Whose({ opened, onRead, onAgain }: Props) {
  const { downloads } = opened;
  const [own, setOwn] = useState<readonly number[]>(() => firstOfEachSite(opened));
  return (
    <div class={styles.whose}>
      {downloads.length > 0 && (
        <fieldset class={styles.downloads}>
          <legend>Which of these are yours?</legend>
          <p>Lanyard is for your own posts. Leave out what is somebody else’s.</p>
          {downloads.map(({ index, site, owner, from, twice }) => (
            <label key={index} class={styles.choice}>
              <input
                type="checkbox"
                checked={own.includes(index)}
                onChange={({ currentTarget }) =>
                  setOwn((before) =>
                    currentTarget.checked ? [...before, index] : before.filter((one) => one !== index),
                  )
                }
              />
              <span>
                <strong>
                  {siteNames[site]}: {ownerWords(owner)}
                </strong>
                <span class={section.soft}>
                  {from.join(', ')}
                  {twice > 0 && ` (${twice} files were there twice and are read once)`}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <NotOpened opened={opened} />
      <div class={section.row}>
        {downloads.length > 0 && (
          <Button look="main" busy={own.length === 0} onClick={() => onRead([...own].sort((a, b) => a - b))}>
            {own.length === 1 ? 'This is mine: check it' : 'These are mine: check them'}
          </Button>
        )}
        <Button onClick={onAgain}>{downloads.length > 0 ? 'Choose others' : 'Try again'}</Button>
      </div>
    </div>
  );
}

/** Where two people’s downloads of one site came, somebody has to say which. */
const firstOfEachSite = ({ downloads }: Opened): number[] =>
  downloads
    .filter(({ site }) => downloads.filter((other) => other.site === site).length === 1)
    .map(({ index }) => index);

/** Files that could not be read at all, and what is wrong with others. */
export function NotOpened({ opened: { refused, notes } }: { opened: Opened }) {
  if (refused.length + notes.length === 0) return null;
  return (
    <div class={section.refusal} role="status">
      {refused.map((one) => (
        <p key={`${one.name} ${one.why} ${one.site ?? ''}`}>
          <strong>“{one.name}” was not read.</strong> {refusalWords(one)}
        </p>
      ))}
      {notes.map(({ name, note }) => (
        <p key={`${name} ${note.note}`}>
          <strong>“{name}”:</strong> {openNoteWords(note)}
        </p>
      ))}
    </div>
  );
}
