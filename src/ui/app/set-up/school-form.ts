import type { SchoolDetails } from '../../../school/school-details.ts';

/** What stands in the fields: lists as the person typed them. */
export type SchoolForm = Omit<SchoolDetails, 'aliases' | 'handles' | 'workNumbers' | 'classes'> & {
  aliases: string;
  handles: string;
  workNumbers: string;
  classes: string;
};

export type ListField = 'aliases' | 'handles' | 'workNumbers' | 'classes';
export type LineField = 'name' | 'domain' | 'address' | 'postcode';

export function formOf(school: SchoolDetails): SchoolForm {
  const lines = (list: readonly string[]): string => list.join('\n');
  return {
    ...school,
    aliases: lines(school.aliases),
    handles: lines(school.handles),
    workNumbers: lines(school.workNumbers),
    classes: lines(school.classes),
  };
}

export function detailsOf(form: SchoolForm): SchoolDetails {
  return {
    ...form,
    name: tidy(form.name),
    domain: tidy(form.domain),
    address: tidy(form.address),
    postcode: tidy(form.postcode),
    aliases: listOf(form.aliases),
    handles: listOf(form.handles),
    workNumbers: listOf(form.workNumbers),
    classes: listOf(form.classes),
  };
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** One entry a line, or several with commas or semicolons between them. */
const listOf = (text: string): string[] =>
  [...new Set(text.split(/[\n,;]/).map(tidy))].filter((entry) => entry !== '');

// What the background takes; it would refuse more, in words that name no field.
const lists: readonly { field: ListField; words: string; most: number; longest: number }[] = [
  { field: 'aliases', words: 'Other names and initials', most: 50, longest: 300 },
  { field: 'handles', words: 'Handles and page names', most: 50, longest: 300 },
  { field: 'workNumbers', words: 'Work phone numbers', most: 50, longest: 40 },
  { field: 'classes', words: 'Class names', most: 200, longest: 300 },
];

export type Fault = { field: 'policy' | 'name' | ListField; words: string };

/** The first thing that keeps this from being saved. */
export function faultOf(packId: string | null, school: SchoolDetails): Fault | undefined {
  if (packId === null)
    return { field: 'policy', words: 'Please choose a policy first; the general one will do.' };
  if (school.name === '') return { field: 'name', words: 'Please give the name of your school.' };
  for (const { field, words, most, longest } of lists) {
    const entries = school[field];
    if (entries.length > most) return { field, words: `${words}: please keep to ${most} or fewer.` };
    const long = entries.find((entry) => entry.length > longest);
    if (long)
      return {
        field,
        words: `${words}: “${long.slice(0, 30)}…” is too long. Put each on a line of its own.`,
      };
  }
  return undefined;
}
