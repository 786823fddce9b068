import { isForename } from '../short-forms.ts';
import type { List } from '../person.ts';
import type { Sheet } from './sheet.ts';

/** What a column of a list may hold. */
export const uses = ['forename', 'surname', 'whole', 'knownAs', 'otherSurname', 'title', 'none'] as const;
export type Use = (typeof uses)[number];

/** A column as it was understood. `group` tells people apart who stand in one row: Parent 1, Parent 2. */
export type Column = { heading: string; use: Use; group: number };

export type Plan = {
  columns: Column[];
  /** The row with the headings, counted from 1; 0 when there is none. */
  headingRow: number;
  /** False when it was guessed from what the cells look like. */
  sure: boolean;
};

type Whose = List | undefined;
type Heading = { use: Use; whose: Whose; group: number; kind: 'plain' | 'preferred' | 'legal' };

const whoWords: readonly [RegExp, List][] = [
  [
    /parental|parent|carers?|contact|guardian|mothers?|fathers?|mums?|dads?|priority|nextofkin|emergency/g,
    'parent',
  ],
  [/pupils?|students?|child(?:ren)?s?|learners?/g, 'pupil'],
  [/staff|teachers?|employees?|tutors?|adviser|workers?/g, 'staff'],
];
const words: Record<'forename' | 'surname' | 'whole' | 'known' | 'title', RegExp> = {
  forename: /^(?:forenames?|firstnames?|first|given|givennames?|fname|christiannames?)$/,
  surname: /^(?:surnames?|lastnames?|last|family|familynames?|secondname|sname|lname)$/,
  whole:
    /^(?:names?|fullnames?|displayname|salutation|addressee|nameof|(?:surname|lastname|familyname)(?:and)?(?:forenames?|firstname)|(?:forename|firstname)(?:and)?(?:surname|lastname))?$/,
  known:
    /^(?:knownas|known|knownname|nickname|nicknames|aka|goesby|calledname|callname|usualname|chosenname|preferredname)$/,
  title: /^(?:title|honorific|prefix|salutationtitle)$/,
};

/** What a heading says, as SIMS, Arbor, Bromcom, ScholarPack and plain spreadsheets write them. */
function readHeading(heading: string): Heading | undefined {
  let rest = heading.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (rest === '') return undefined;
  const plainTitle = words.title.test(rest);
  if (words.known.test(rest) && rest !== 'preferredname')
    return { use: 'knownAs', whose: undefined, group: 1, kind: 'plain' };
  const group = Number(/\d/.exec(rest)?.[0] ?? 1);
  rest = rest.replace(/\d/g, '');
  let whose: Whose;
  for (const [who, list] of whoWords) {
    if (rest.search(who) < 0) continue;
    whose ??= list;
    rest = rest.replace(who, '');
  }
  if (plainTitle || words.title.test(rest)) return { use: 'title', whose, group, kind: 'plain' };
  const former = /^(?:former|previous|maiden|birth|old|alternative|other)/;
  if (former.test(rest)) {
    const half = rest.replace(former, '');
    if (words.surname.test(half) || half === 'name')
      return { use: 'otherSurname', whose, group, kind: 'plain' };
    return words.forename.test(half) ? { use: 'knownAs', whose, group, kind: 'plain' } : undefined;
  }
  const kind = rest.includes('legal') ? 'legal' : /preferred|chosen|usual/.test(rest) ? 'preferred' : 'plain';
  if (rest === 'preferredname' || rest === 'preferred')
    return { use: 'knownAs', whose, group, kind: 'plain' };
  rest = rest.replace(/legal|preferred|chosen|usual|current/g, '');
  if (words.known.test(rest)) return { use: 'knownAs', whose, group, kind };
  if (words.forename.test(rest)) return { use: 'forename', whose, group, kind };
  if (words.surname.test(rest)) return { use: 'surname', whose, group, kind };
  // "Parent", "Student" alone are a name; "Class" is not.
  if (words.whole.test(rest) && (rest !== '' || whose)) return { use: 'whole', whose, group, kind };
  return undefined;
}

/** How many of the first rows may be a report's title before the headings come. */
const headRows = 15;

/** Finds the headings and what each column holds; where there are none, goes by what the cells look like. */
export function planOf({ rows }: Sheet, list: List): Plan {
  let best: { row: number; score: number } | undefined;
  rows.slice(0, headRows).forEach((row, at) => {
    const found = row.map((cell) => (cell.length < 60 ? readHeading(cell) : undefined));
    const has = (use: Use): number => (found.some((one) => one?.use === use) ? 1 : 0);
    const score = has('forename') + has('surname') + has('whole') + (has('knownAs') + has('title')) / 4;
    if (score >= 1 && (!best || score > best.score)) best = { row: at, score };
  });
  // A lone "Child" or "Name" may as well be a cell: it must be in the first row that has anything.
  if (best && best.score < 2 && !isFirstFilled(rows, best.row) && rows[best.row]!.filter(Boolean).length < 2)
    best = undefined;
  return best ? fromHeadings(rows, best.row, list) : fromCells(rows, list);
}

const isFirstFilled = (rows: string[][], at: number): boolean =>
  rows.slice(0, at).every((row) => row.every((cell) => cell.trim() === ''));

function fromHeadings(rows: string[][], at: number, list: List): Plan {
  const read = rows[at]!.map((heading) => ({ heading: heading.trim(), found: readHeading(heading) }));
  const isName = ({ found }: (typeof read)[number]): boolean =>
    found !== undefined && found.use !== 'title' && found.use !== 'knownAs';
  // A list of parents may carry the child's name beside, and a list of pupils the teacher's.
  const own = read.some((one) => isName(one) && one.found!.whose === list);
  const plain = read.some((one) => isName(one) && one.found!.whose === undefined);
  const isMeant = (whose: Whose): boolean => {
    if (whose === list) return true;
    if (whose === undefined) return list !== 'parent' || !own;
    return !own && !plain;
  };
  const columns = read.map(({ heading, found }): Column =>
    found && isMeant(found.whose)
      ? { heading, use: found.use, group: found.group }
      : { heading, use: 'none', group: 1 },
  );
  // Of several forenames the plain one leads, then the preferred one; the others count beside it.
  const order = ['plain', 'preferred', 'legal'];
  for (const group of new Set(columns.map((column) => column.group))) {
    for (const [use, beside] of [
      ['forename', 'knownAs'],
      ['surname', 'otherSurname'],
    ] as const) {
      const same = columns
        .map((column, index) => ({ column, rank: order.indexOf(read[index]!.found?.kind ?? 'plain') }))
        .filter(({ column }) => column.use === use && column.group === group)
        .sort((a, b) => a.rank - b.rank);
      for (const { column } of same.slice(1)) column.use = beside;
    }
    const of = (use: Use): Column[] =>
      columns.filter((column) => column.use === use && column.group === group);
    // With both halves in columns of their own, the whole name says nothing more.
    if (of('forename').length > 0 && of('surname').length > 0)
      for (const column of of('whole')) column.use = 'none';
  }
  return { columns, headingRow: at + 1, sure: true };
}

const titleCell = /^(?:mr|mrs|ms|miss|mx|dr|rev|prof|sir)\.?$/i;
const nameCell = /^[\p{L}\p{M}'’‘`´.\- ]{2,40}$/u;
const commaCell = /^[\p{L}\p{M}'’‘`´.\- ]{2,40}, ?[\p{L}\p{M}'’‘`´.\-() ]{1,40}$/u;

function fromCells(rows: string[][], list: List): Plan {
  const some = rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, 200);
  const width = Math.max(0, ...some.map((row) => row.length));
  const looks = Array.from({ length: width }, (_, at) => {
    const cells = some.map((row) => (row[at] ?? '').trim()).filter(Boolean);
    const share = (test: (cell: string) => boolean): number =>
      cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
    return {
      filled: cells.length / Math.max(1, some.length),
      different: new Set(cells).size,
      title: share((cell) => titleCell.test(cell)),
      name: share((cell) => nameCell.test(cell) && /^\p{Lu}/u.test(cell)),
      comma: share((cell) => commaCell.test(cell)),
      spaced: share((cell) => /\p{L} +\p{L}/u.test(cell)),
      known: share((cell) => isForename(cell.toLowerCase().split(/[ -]/)[0] ?? '')),
    };
  });
  const columns = looks.map((): Column => ({ heading: '', use: 'none', group: 1 }));
  const set = (at: number, use: Use): void => {
    columns[at]!.use = use;
  };
  looks.forEach((look, at) => look.title > 0.6 && list !== 'pupil' && set(at, 'title'));
  const comma = looks.findIndex((look) => look.comma > 0.6);
  const names = looks
    .map((look, at) => ({ ...look, at }))
    .filter(
      ({ at, name, filled, different }) =>
        columns[at]!.use === 'none' && name > 0.7 && filled > 0.5 && different > Math.min(some.length, 8) / 3,
    );
  if (comma >= 0) set(comma, 'whole');
  else if (names.length === 1) set(names[0]!.at, 'whole');
  else if (names.length > 1) {
    const [first] = [...names].sort((a, b) => b.known - a.known);
    const known = first!.known > 0 ? first! : names[0]!;
    const whole = known.spaced > 0.8;
    if (whole) set(known.at, 'whole');
    else {
      set(known.at, 'forename');
      // A surname stands beside the forename, before it or after it.
      const beside = names
        .filter(({ at }) => at !== known.at)
        .sort((a, b) => Math.abs(a.at - known.at) - Math.abs(b.at - known.at));
      set(beside[0]!.at, 'surname');
    }
  }
  return { columns, headingRow: 0, sure: false };
}
