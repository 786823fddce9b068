import { planOf } from './list/columns.ts';
import { peopleOf } from './list/people-of.ts';
import { readSheet, sheetOf, type Sheet } from './list/sheet.ts';
import type { List, Person } from './person.ts';

export type NameList = {
  people: Person[];
  /** Rows that could not be understood, counted as a spreadsheet counts them (the heading is row 1), and the reason. */
  faults: { line: number; reason: string }[];
};

/** Reads a name list at one go, as a text or as the bytes of a file. A row with a fault is named and loses no other. */
export function readNameList(list: string | Uint8Array, kind: List): NameList {
  const sheet = typeof list === 'string' ? sheetOf(list) : readSheet(list);
  if ('refused' in sheet) return { people: [], faults: [{ line: 1, reason: sheet.refused }] };
  const plan = planOf(sheet, kind);
  if (!plan.columns.some(({ use }) => use === 'forename' || use === 'surname' || use === 'whole'))
    return { people: [], faults: [{ line: 1, reason: noNames(sheet) }] };
  const people: Person[] = [];
  const faults = tornFaults(sheet);
  for (const outcome of peopleOf(sheet, kind, plan)) {
    people.push(...outcome.people);
    if (outcome.fault) faults.push({ line: outcome.row, reason: outcome.fault });
  }
  return { people, faults: faults.sort((a, b) => a.line - b.line) };
}

export const tornFaults = ({ torn }: Sheet): NameList['faults'] =>
  torn.map((line) => ({
    line,
    reason: 'A quotation mark was opened in this row and not closed. It was left out.',
  }));

/** What a sheet is in which no names were found. */
export function noNames({ rows }: Sheet): string {
  const width = Math.max(0, ...rows.slice(0, 100).map((row) => row.length));
  const what =
    width < 2
      ? 'This list has one column, and it does not look like names.'
      : 'No column of this list looks like names.';
  return `${what} It needs the headings “Forename” and “Surname”, or the whole name in one column. Export it again with those.`;
}
