import Papa from 'papaparse';
import { ruleTitles } from '../school/rule-titles.ts';
import { severityWords } from '../school/severity-look.ts';
import type { Mark, Row } from './view.ts';
import { kindWords, markWords, siteNames } from './words.ts';

const head = [
  'Site',
  'Kind',
  'Date (UTC)',
  'How serious',
  'About',
  'Clause',
  'What was noticed',
  'Your mark',
  'Text',
  'Link',
  'File in the download',
  'Record',
];

/**
 * The list as a table for a spreadsheet. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe, for the words in it may be anybody's.
 */
export function csvOf(rows: readonly Row[], markOf: (row: Row) => Mark | undefined): string {
  const lines = rows.map((row) => {
    const { entry, findings, severity } = row;
    const mark = markOf(row);
    return [
      siteNames[entry.site],
      kindWords[entry.kind],
      entry.at === undefined ? '' : new Date(entry.at).toISOString().slice(0, 16).replace('T', ' '),
      severityWords[severity],
      [...new Set(findings.map(({ rule }) => ruleTitles[rule]))].join('; '),
      [...new Set(findings.flatMap(({ clause }) => clause ?? []))].join('; '),
      findings.map(({ message }) => message).join(' '),
      mark ? markWords[mark] : '',
      entry.text,
      entry.link ?? '',
      entry.file,
      String(entry.position + 1),
    ];
  });
  // The mark at the beginning tells spreadsheets that the letters are UTF-8.
  return `\uFEFF${Papa.unparse([head, ...lines], { escapeFormulae: true, newline: '\r\n' })}`;
}
