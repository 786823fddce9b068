import { appAddress } from '../../../messages/app-place.ts';
import { modalityWords } from '../../../school/modality.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { SeverityMark } from '../../parts/severity-mark.tsx';
import type { Cell, Row } from './compare.ts';
import section from '../section.module.css';
import styles from './compare.module.css';

type Props = { title: string; packs: readonly Pack[]; rows: readonly Row[]; onlyDifferences: boolean };

/** Columns where there is room for them, one below another where there is not. */
export function CompareTable({ title, packs, rows, onlyDifferences }: Props) {
  const different = rows.filter(({ differs }) => differs === true);
  const shown = onlyDifferences ? rows.filter(({ differs }) => differs !== false) : rows;
  return (
    <>
      <h3>{title}</h3>
      <p role="status">
        {different.length > 0
          ? `They differ in ${different.length}: ${different.map(({ label }) => label).join('; ')}.`
          : 'They differ in their words alone.'}
      </p>
      {/* The roles are said, because a table laid out as blocks loses them. */}
      <table class={styles.table} role="table" aria-label={title}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span class={section.unseen}>In respect of</span>
            </th>
            {packs.map(({ id, school, edition }) => (
              <th key={id} role="columnheader" scope="col">
                {school}
                <span class={styles.edition}>{edition.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map(({ label, cells, differs }) => (
            <tr key={label} role="row" class={differs ? styles.differs : undefined}>
              <th role="rowheader" scope="row">
                {label}
                {differs !== null && (
                  <span class={styles.verdict}>{differs ? 'They differ' : 'The same'}</span>
                )}
              </th>
              {packs.map((pack, at) => (
                <td key={pack.id} role="cell">
                  <span class={styles.whose} aria-hidden="true">
                    {pack.school}
                  </span>
                  <Content pack={pack} cell={cells[at]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Content({ pack, cell }: { pack: Pack; cell: Cell | undefined }) {
  if (!cell || cell.kind === 'silent') return <span class={styles.none}>Not dealt with</span>;
  if (cell.kind === 'words') return <>{cell.words}</>;
  if (cell.kind === 'severity') {
    return (
      <>
        <SeverityMark kind={cell.severity} /> {cell.words}
      </>
    );
  }
  return (
    <ul class={styles.said}>
      {cell.said.map(({ clause, parts }) => (
        <li key={clause.ref}>
          <a href={appAddress('policy', pack.id, 'clause', clause.ref)}>{clause.shown ?? clause.ref}</a>
          {parts.map(({ summary, modality }) => (
            <p key={summary}>
              <span class={styles.strength}>{modalityWords(modality, pack.kind ?? 'policy')}.</span> {summary}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
