import { useLayoutEffect, useRef } from 'preact/hooks';
import { uses, type Use } from '../../../people/list/columns.ts';
import type { Understood } from '../../../people/list/desk.ts';
import type { List } from '../../../people/person.ts';
import { Button } from '../../parts/button.tsx';
import section from '../section.module.css';
import { ListKind } from './list-kind.tsx';
import { names, useWords } from './list-words.ts';
import type { How } from './name-lists.tsx';
import styles from './name-lists.module.css';

type Props = {
  file: string;
  list: List;
  how: How;
  understood: Understood;
  /** A list of this kind is kept already. */
  canAdd: boolean;
  onList(list: List): void;
  onHow(how: How): void;
  onColumns(uses: Use[], headingRow: number): void;
  onMake(): void;
  onCancel(): void;
};

const isUse = (value: string): value is Use => (uses as readonly string[]).includes(value);

/** How a list was understood: its columns, which may be corrected, the first people, and the rows with a fault. */
export function Preview({
  file,
  list,
  how,
  understood,
  canAdd,
  onList,
  onHow,
  onColumns,
  onMake,
  onCancel,
}: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [file]);
  const { columns, headingRow, sure, people, rows, shown, faults, faulty, nothing } = understood;
  const now = columns.map(({ use }) => use);
  return (
    <div class={section.section}>
      <h3 ref={title} tabIndex={-1}>
        Is this right? “{file}”
      </h3>
      <ListKind list={list} legend="Who is on it?" onList={onList} />
      {!sure && (
        <p class={styles.warning}>
          This list has no headings that Lanyard knows, so what each column holds is a guess.
        </p>
      )}
      <div class={styles.sheet} role="region" aria-label="Columns of the list" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ heading, use }, at) => (
                <th key={at} scope="col">
                  <label>
                    <span>{heading || `Column ${at + 1}`}</span>
                    <br />
                    <select
                      value={use}
                      onChange={({ currentTarget: { value } }) =>
                        isUse(value) &&
                        onColumns(
                          now.map((one, index) => (index === at ? value : one)),
                          headingRow,
                        )
                      }
                    >
                      {uses.map((one) => (
                        <option key={one} value={one}>
                          {useWords[one]}
                        </option>
                      ))}
                    </select>
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from(
              { length: Math.max(0, ...columns.map(({ samples }) => samples.length)) },
              (_, row) => (
                <tr key={row}>
                  {columns.map(({ use, samples }, at) => (
                    <td key={at} class={use === 'none' ? styles.left : ''}>
                      {samples[row]}
                    </td>
                  ))}
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      <label>
        <input
          type="checkbox"
          checked={headingRow > 0}
          onChange={({ currentTarget: { checked } }) => onColumns(now, checked ? Math.max(1, headingRow) : 0)}
        />{' '}
        {headingRow > 1 ? `Row ${headingRow} holds the headings` : 'The first row holds the headings'}
      </label>
      <div role="status">
        {nothing ? (
          <p class={section.fault}>{nothing}</p>
        ) : (
          <p>
            <strong>{names(people, list)}</strong> in {rows.toLocaleString('en-GB')}{' '}
            {rows === 1 ? 'row' : 'rows'}.
          </p>
        )}
      </div>
      {shown.length > 0 && (
        <>
          <p>The first of them, as Lanyard understood them:</p>
          <ul class={section.points}>
            {shown.map(({ row, forename, surname, also }, at) => (
              <li key={at}>
                Row {row}: first name <strong>{forename || '(none)'}</strong>, surname{' '}
                <strong>{surname || '(none)'}</strong>
                {also.length > 0 && <>, also {also.join(', ')}</>}
              </li>
            ))}
          </ul>
        </>
      )}
      {faulty > 0 && (
        <details class={section.more} open={faulty < 6}>
          <summary>
            {faulty.toLocaleString('en-GB')} {faulty === 1 ? 'row needs' : 'rows need'} a look; all the others
            are fine
          </summary>
          <ul class={styles.faults} tabIndex={0} aria-label="Rows that need a look">
            {faults.map(({ line, reason }, at) => (
              <li key={at}>
                Row {line}: {reason}
              </li>
            ))}
            {faulty > faults.length && (
              <li>… and {(faulty - faults.length).toLocaleString('en-GB')} more.</li>
            )}
          </ul>
        </details>
      )}
      {canAdd && (
        <fieldset class={styles.choices}>
          <legend>There is a list of this kind already</legend>
          {(['replace', 'add'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="list-how" checked={how === one} onChange={() => onHow(one)} />
              {one === 'replace' ? 'Put this one in its place' : 'Add this one to it'}
            </label>
          ))}
        </fieldset>
      )}
      <div class={section.row}>
        {people > 0 && (
          <Button look="main" onClick={onMake}>
            Use these names
          </Button>
        )}
        <Button onClick={onCancel}>Leave it</Button>
      </div>
    </div>
  );
}
