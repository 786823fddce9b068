import type { List, Person } from '../person.ts';
import type { Plan, Use } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** What came of a row: its people, and what was wrong with it. A row may have both. */
export type RowOutcome = { row: number; people: Person[]; fault?: string };

/** Longest cell that is taken for a name, in characters. */
const longestName = 100;

const titles =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|rev|revd|prof|sir|dame|lady|lord|master|fr|canon)\.?(?:\s+|$)(?:(?:and|&|\+)\s+)?)+/i;
const particles =
  /^(?:van|von|de|der|den|di|da|do|dos|du|la|le|al|el|bin|binti|bint|ibn|abu|ap|ab|ferch|mac|mc|ó|o|ní|ni|st|saint|ter|ten)$/i;
const blank = /^(?:[-–—.,*?/\s]*|n\/?a|none|nil|null|unknown|not known|tbc|x{2,}|[fl]nu)$/i;

/** Reads one row after the other. A row with a fault is named, and loses no other. */
export function* peopleOf(sheet: Sheet, list: List, plan: Plan): Iterable<RowOutcome> {
  const groups = [...new Set(plan.columns.filter(({ use }) => use !== 'none').map(({ group }) => group))];
  const width = plan.headingRow > 0 ? plan.columns.length : Infinity;
  for (let at = plan.headingRow; at < sheet.rows.length; at++) {
    const cells = sheet.rows[at]!;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = at + 1;
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      yield {
        row,
        people: [],
        fault:
          'This row has more cells than there are headings. A name with a comma in it needs quotation marks around it.',
      };
      continue;
    }
    const people: Person[] = [];
    let fault: string | undefined;
    for (const group of groups) {
      const found = personOf(cells, list, plan, group);
      if (typeof found === 'string') fault ??= found;
      else if (found) {
        people.push(found);
        if (!found.surname) fault ??= oneName;
      }
    }
    if (people.length === 0) fault ??= 'There is no name in this row.';
    // The second parent of a row may well be missing.
    if (people.length > 0 && groups.length > 1 && fault !== oneName) fault = undefined;
    yield { row, people, ...(fault && { fault }) };
  }
}

const oneName =
  'There is only one name in this row. It was taken, and will be noticed beside talk of school.';

function personOf(cells: string[], list: List, plan: Plan, group: number): Person | string | undefined {
  const given = (use: Use): string[] =>
    plan.columns.flatMap((column, at) => {
      const cell = column.use === use && column.group === group ? tidy(cells[at] ?? '') : '';
      return cell === '' ? [] : [cell];
    });
  const all = [...given('forename'), ...given('surname'), ...given('whole'), ...given('knownAs')];
  if (all.length === 0) return undefined;
  if (all.some((cell) => cell.length > longestName))
    return `A cell with ${Math.max(...all.map(({ length }) => length)).toLocaleString('en-GB')} characters is no name.`;
  if (all.some((cell) => cell.includes('\uFFFD')))
    return 'Some letters of this name are lost. Export the list again as “CSV UTF-8”.';
  if (all.some((cell) => /[\n\r]/.test(cell))) return 'This cell goes over several lines, so it is no name.';
  if (all.some((cell) => cell.includes('@') && /\.\p{L}/u.test(cell)))
    return 'This is an e-mail address, not a name.';
  if (all.some((cell) => /\d/.test(cell))) return 'There are numbers in this name.';

  const known = [...given('knownAs')];
  const others = [...given('otherSurname').filter((cell) => !/\d/.test(cell) && cell.length <= longestName)];
  let forename = given('forename')[0] ?? '';
  let surname = given('surname')[0] ?? '';
  const [whole] = given('whole');
  if (whole && !(forename && surname)) ({ forename, surname } = halvesOf(whole, others, forename, surname));
  forename = outOfBrackets(forename.replace(titles, ''), known);
  surname = outOfBrackets(surname.replace(titles, ''), others);
  if (!/\p{L}/u.test(forename)) forename = '';
  if (!/\p{L}/u.test(surname)) surname = '';
  // A system leaves the preferred name empty where it is the legal one.
  if (!forename && known.length > 0) forename = known.shift()!;
  if (!surname && others.length > 0) surname = others.shift()!;
  if (!forename && !surname) return undefined;
  if (!forename && list === 'pupil') return 'There is a surname in this row and no first name.';
  return {
    list,
    forename,
    surname,
    ...(known.length > 0 && { knownAs: known }),
    ...(others.length > 0 && {
      otherSurnames: others.map((name) =>
        name.replace(/^(?:n[ée]e|formerly|prev(?:iously)?|was)\.?\s+/i, ''),
      ),
    }),
  };
}

/** A cell as somebody reads it: one space between words, no sign that only tells a spreadsheet what it is. */
const tidy = (cell: string): string => {
  if (cell.length > longestName * 4) return cell;
  const plain = cell.replace(/[^\S\n\r]+/g, ' ').trim();
  return blank.test(plain) ? '' : plain;
};

/** "Benning, Oliver", "Benning, Mrs N", "Mr & Mrs Benning", "Oliver James Benning", "Lotte van den Broek". */
function halvesOf(
  whole: string,
  others: string[],
  forename: string,
  surname: string,
): { forename: string; surname: string } {
  const comma = whole.indexOf(',');
  if (comma > 0)
    return {
      surname: whole.slice(0, comma).trim(),
      forename: whole
        .slice(comma + 1)
        .replaceAll(',', ' ')
        .trim(),
    };
  const titled = titles.test(whole);
  const brackets = /\([^()]{0,99}\)|"[^"]{0,99}"/g;
  const aside = [...whole.matchAll(brackets)].map(([words]) => words).join(' ');
  const words = whole.replace(titles, '').replace(brackets, ' ').trim().split(/\s+/).filter(Boolean);
  if (words.length === 1)
    return titled || forename ? { forename, surname: words[0]! } : { forename: words[0]!, surname };
  let cut = words.findIndex((word, at) => at > 0 && particles.test(word));
  if (cut < 0) {
    cut = words.length - 1;
    // Whether the second of three names is a forename or half of the surname, nobody can tell.
    if (words.length === 3 && words[1]!.length > 2) others.push(words.slice(1).join(' '));
  }
  return {
    forename: `${words.slice(0, cut).join(' ')} ${aside}`.trim(),
    surname: words.slice(cut).join(' '),
  };
}

/** "Oliver (Ollie)", "Benning (née Stone)", 'Oliver "Ollie"': the name in brackets counts beside it. */
function outOfBrackets(name: string, into: string[]): string {
  return name
    .replace(/\(([^()]{0,99})\)|"([^"]{0,99})"|“([^“”]{0,99})”/g, (_, ...found: (string | number)[]) => {
      const inside = found.slice(0, 3).find((one) => typeof one === 'string' && one.trim() !== '');
      if (typeof inside === 'string') into.push(inside.trim());
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
}
