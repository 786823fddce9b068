import Papa from 'papaparse';
import type { List, Person } from './person.ts';

export type NameList = {
  people: Person[];
  /** Rows that could not be understood, with their line in the file (the heading is line 1) and the reason. */
  faults: { line: number; reason: string }[];
};

/** What a column may be headed in exports and plain spreadsheets; compared without case and signs. */
const headings: Record<keyof Omit<Person, 'list'>, readonly string[]> = {
  forename: ['forename', 'firstname', 'first', 'givenname', 'given', 'legalforename', 'preferredforename'],
  surname: ['surname', 'lastname', 'last', 'familyname', 'family', 'legalsurname', 'preferredsurname'],
  knownAs: ['knownas', 'preferredname', 'preferred', 'chosenname', 'nickname'],
  formerSurname: ['formersurname', 'previoussurname', 'maidenname'],
};

/** Reads a name list: a heading row, then a person a row. A row with a fault is named and loses no other. */
export function readNameList(csv: string, list: List): NameList {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const titles = head.map((title) => title.toLowerCase().replace(/[^a-z]/g, ''));
  const column = (field: keyof typeof headings): number =>
    titles.findIndex((title) => headings[field].includes(title));
  const at = {
    forename: column('forename'),
    surname: column('surname'),
    knownAs: column('knownAs'),
    formerSurname: column('formerSurname'),
  };
  if (at.forename < 0 || at.surname < 0) {
    return {
      people: [],
      faults: [{ line: 1, reason: 'The first row needs the headings “Forename” and “Surname”.' }],
    };
  }
  const people: Person[] = [];
  const faults: NameList['faults'] = [];
  rows.forEach((row, index) => {
    const cell = (field: keyof typeof headings): string => (row[at[field]] ?? '').trim();
    const forename = cell('forename');
    const surname = cell('surname');
    if (!forename || !surname) {
      faults.push({ line: index + 2, reason: 'This row has no forename or no surname.' });
      return;
    }
    people.push({
      list,
      forename,
      surname,
      ...(cell('knownAs') && { knownAs: cell('knownAs') }),
      ...(cell('formerSurname') && { formerSurname: cell('formerSurname') }),
    });
  });
  return { people, faults };
}
