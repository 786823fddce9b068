import {
  counted,
  couldNotTellWords,
  ownerWords,
  readNoteWords,
  siteNames,
} from '../../../past-posts/words.ts';
import { SeverityMark } from '../../parts/severity-mark.tsx';
import section from '../section.module.css';
import styles from './past-posts.module.css';
import type { Reading } from './use-check.ts';

type Props = {
  reading: Reading;
  done: boolean;
  /** Whether the ZIPs themselves were whole. */
  whole: boolean;
};

/** What was read of one download, file by file, and what was not. */
export function ReadReport({ reading, done, whole }: Props) {
  const { download, checked, unsure, files, notes } = reading;
  const doubtful = files.filter(({ couldNotTell }) => couldNotTell);
  const missing = notes.some(({ note }) => note === 'partial-archive' || note === 'not-looked-at');
  const all = done && whole && !missing && doubtful.length === 0 && unsure === 0;
  return (
    <article class={styles.report}>
      <h4>
        {siteNames[download.site]}: {ownerWords(download.owner)}
      </h4>
      <p class={styles.itemHead}>
        <SeverityMark kind={!done ? 'waiting' : all ? 'clear' : 'unsure'} />
        <span>
          {counted(checked, 'entry', 'entries')} checked
          {done && (all ? ': all that the download holds.' : '. Not everything could be read, see below.')}
        </span>
      </p>
      {unsure > 0 && (
        <p>
          {counted(unsure, 'entry', 'entries')} could not be checked wholly; one of the checks failed on them.
        </p>
      )}
      {doubtful.length > 0 && (
        <ul class={styles.doubts}>
          {doubtful.map((file) => (
            <li key={`${file.path} ${file.what}`}>
              <strong>{file.what}</strong> ({file.path}): {couldNotTellWords(file.couldNotTell!, file)}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note.note} class={section.soft}>
          {readNoteWords(note)}
        </p>
      ))}
      {files.length > 0 && (
        <details>
          <summary>Every file, with its counts</summary>
          <div class={styles.wide}>
            <table class={styles.files}>
              <thead>
                <tr>
                  <th scope="col">File</th>
                  <th scope="col">Records</th>
                  <th scope="col">Read</th>
                  <th scope="col">Without words</th>
                  <th scope="col">Of others</th>
                  <th scope="col">Read already</th>
                  <th scope="col">Not understood</th>
                </tr>
              </thead>
              <tbody>
                {files.map((file) => (
                  <tr key={`${file.path} ${file.what}`}>
                    <th scope="row">
                      {file.what} <span class={section.soft}>{file.path}</span>
                    </th>
                    <td>
                      {file.records}
                      {file.expected !== undefined && ` of ${file.expected}`}
                    </td>
                    <td>{file.read}</td>
                    <td>{file.withoutWords}</td>
                    <td>{file.notOwn}</td>
                    <td>{file.same}</td>
                    <td>{file.unreadable}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </article>
  );
}
