import { daysOffText, readDaysOff, readSpans, spanText } from '../../../school/work-time-text.ts';
import { noWorkTime, type WorkTime } from '../../../school/work-time.ts';
import type { SchoolDetails } from '../../../school/school-details.ts';

/** What stands in the fields: lists as the person typed them. */
export type SchoolForm = Omit<
  SchoolDetails,
  'aliases' | 'handles' | 'workNumbers' | 'classes' | 'workTime'
> & {
  aliases: string;
  handles: string;
  workNumbers: string;
  classes: string;
} & Record<TimeField, string> &
  Record<Ticked, boolean>;

export type ListField = 'aliases' | 'handles' | 'workNumbers' | 'classes';
/** When the person works, as they write it. */
export type TimeField = 'hours' | 'breaks' | 'daysOff';
export const ticks = [
  'schoolDevice',
  'deviceAgreed',
  'sharedDevice',
  'incidentMode',
  'ownPostsUnmarked',
] as const;
export type Ticked = (typeof ticks)[number];
export type LineField = 'name' | 'domain' | 'address' | 'postcode';

export function formOf(school: SchoolDetails): SchoolForm {
  const lines = (list: readonly string[]): string => list.join('\n');
  const { workTime = noWorkTime, ...rest } = school;
  return {
    ...rest,
    hours: lines(workTime.hours.map(spanText)),
    breaks: lines(workTime.breaks.map(spanText)),
    daysOff: lines(workTime.off.map(daysOffText)),
    schoolDevice: school.schoolDevice ?? false,
    deviceAgreed: school.deviceAgreed ?? false,
    sharedDevice: school.sharedDevice ?? false,
    incidentMode: school.incidentMode ?? false,
    ownPostsUnmarked: school.ownPostsUnmarked ?? false,
    aliases: lines(school.aliases),
    handles: lines(school.handles),
    workNumbers: lines(school.workNumbers),
    classes: lines(school.classes),
  };
}

export function detailsOf({ hours, breaks, daysOff, ...form }: SchoolForm): SchoolDetails {
  const workTime = workTimeOf({ hours, breaks, daysOff });
  // What is not ticked was not said.
  const ticked = Object.fromEntries(ticks.map((tick) => [tick, form[tick] || undefined]));
  return {
    ...form,
    ...ticked,
    workTime,
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

/** Nothing where no field is filled in; a line that cannot be read is the fault of `timeFaultOf`. */
function workTimeOf({ hours, breaks, daysOff }: Record<TimeField, string>): WorkTime | undefined {
  if (`${hours}${breaks}${daysOff}`.trim() === '') return undefined;
  const read = [readSpans(hours), readSpans(breaks)].map((one) => ('unread' in one ? [] : one));
  const off = readDaysOff(daysOff);
  return { hours: read[0]!, breaks: read[1]!, off: 'unread' in off ? [] : off };
}

/** The first line about time that cannot be read, with how to write it. */
export function timeFaultOf({ hours, breaks, daysOff }: Record<TimeField, string>): Fault | undefined {
  const faults = [
    { field: 'hours', read: readSpans(hours), like: 'Mon–Fri 8:30–15:30' },
    { field: 'breaks', read: readSpans(breaks), like: '10:40–11:00, 12:15–13:15' },
    { field: 'daysOff', read: readDaysOff(daysOff), like: '21/12/2026 – 04/01/2027' },
  ] as const;
  for (const { field, read, like } of faults) {
    if ('unread' in read)
      return {
        field,
        words: `“${read.unread.slice(0, 40)}” could not be read. Please write it like: ${like}`,
      };
    if (read.length > 30)
      return { field, words: 'That is more than Lanyard can keep. Please leave some out.' };
  }
  return undefined;
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** One entry a line, or several with commas or semicolons between them. */
export const listOf = (text: string): string[] =>
  [...new Set(text.split(/[\n,;]/).map(tidy))].filter((entry) => entry !== '');

// What the background takes; it would refuse more, in words that name no field.
const lists: readonly { field: ListField; words: string; most: number; longest: number }[] = [
  { field: 'aliases', words: 'Other names and initials', most: 50, longest: 300 },
  { field: 'handles', words: 'Handles and page names', most: 50, longest: 300 },
  { field: 'workNumbers', words: 'Work phone numbers', most: 50, longest: 40 },
  { field: 'classes', words: 'Class names', most: 200, longest: 300 },
];

export type Fault = { field: 'policy' | 'name' | ListField | TimeField; words: string };

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
