import { weekdays, type DaysOff, type Weekday, type WorkSpan } from './work-time.ts';

/** A line that could not be read, so that the person can be shown which. */
export type Unread = { unread: string };

const dayNames: Record<Weekday, string> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};
const schoolDays: readonly Weekday[] = weekdays.slice(0, 5);

/** Reads "Mon–Thu 8:30–15:30, Fri 9-12.30", or says which piece it could not. Without days, Monday to Friday. */
export function readSpans(text: string): WorkSpan[] | Unread {
  const spans: WorkSpan[] = [];
  // "Mon, Wed 9–12": days before a comma wait for the times that follow.
  let waiting: Weekday[] = [];
  for (const piece of text
    .split(/[,;\n]|\band\b/i)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const at = piece.search(/\d/);
    const days = readDays(at < 0 ? piece : piece.slice(0, at));
    if (!days) return { unread: piece };
    if (at < 0) {
      waiting.push(...days);
      continue;
    }
    const times = readTimes(piece.slice(at));
    if (!times) return { unread: piece };
    const all = [...waiting, ...days];
    spans.push({ days: all.length > 0 ? inOrder(all) : [...schoolDays], ...times });
    waiting = [];
  }
  return waiting.length > 0 ? { unread: waiting.map((day) => dayNames[day]).join(', ') } : spans;
}

const inOrder = (days: readonly Weekday[]): Weekday[] => weekdays.filter((day) => days.includes(day));

/** The two ends of a stretch; a hyphen inside a date is no dash. */
const ends = (text: string, dash: RegExp): string[] => text.split(dash).map((end) => end.trim());
const anyDash = /-|–|—|\bto\b|\buntil\b|\btill\b/i;
const wideDash = / - |–|—|\bto\b|\buntil\b/i;

/** "Mon–Thu", "Tuesday", "daily"; nothing at all is no day named. */
function readDays(text: string): Weekday[] | undefined {
  const words = text.trim().toLowerCase();
  if (words === '') return [];
  if (/^(?:daily|every day|all week)$/.test(words)) return [...weekdays];
  if (/^(?:weekdays|school days)$/.test(words)) return [...schoolDays];
  const [first, last, ...more] = ends(words, anyDash).map(dayOf);
  if (first === undefined || more.length > 0) return undefined;
  if (!anyDash.test(words)) return [first];
  if (last === undefined) return undefined;
  const days: Weekday[] = [];
  for (let at = weekdays.indexOf(first); ; at = (at + 1) % 7) {
    days.push(weekdays[at]!);
    if (weekdays[at] === last) return days;
  }
}

const dayOf = (word: string): Weekday | undefined =>
  weekdays.find(
    (day) =>
      /^(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?s?$/.test(word) && word.startsWith(day),
  );

/** "8:30–15:30", "8.30am to 3.30pm", "9-12". */
function readTimes(text: string): { from: number; to: number } | undefined {
  const [first = '', last = '', ...more] = ends(text, anyDash);
  if (more.length > 0) return undefined;
  const from = timeOf(first);
  const to = timeOf(last);
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

function timeOf(text: string): number | undefined {
  const parts = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/i.exec(text.trim());
  if (!parts) return undefined;
  let hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  const half = parts[3]?.toLowerCase();
  if (half && (hours < 1 || hours > 12)) return undefined;
  if (half === 'pm' && hours < 12) hours += 12;
  if (half === 'am' && hours === 12) hours = 0;
  return hours > 24 || minutes > 59 || hours * 60 + minutes > 24 * 60 ? undefined : hours * 60 + minutes;
}

/** Reads "21/12/2026 – 4/1/2027, 2027-02-15", or says which piece it could not. */
export function readDaysOff(text: string): DaysOff[] | Unread {
  const off: DaysOff[] = [];
  for (const piece of text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [first = '', last = first, ...more] = ends(piece, wideDash);
    const from = dateOf(first);
    const to = more.length === 0 ? dateOf(last) : undefined;
    if (!from || !to || to < from) return { unread: piece };
    off.push({ from, to });
  }
  return off;
}

function dateOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : british ? british.slice(1).reverse() : [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // The 31st of a short month is no date.
  const made = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(made.getTime()) || made.toISOString().slice(0, 10) !== date ? undefined : date;
}

/** As it can be read again: "Mon–Fri 8:30–15:30". */
export const spanText = ({ days, from, to }: WorkSpan): string =>
  `${daysText(days)} ${timeText(from)}–${timeText(to)}`;

function daysText(days: readonly Weekday[]): string {
  const first = weekdays.indexOf(days[0]!);
  const run = days.length > 2 && days.every((day, at) => day === weekdays[first + at]);
  return run
    ? `${dayNames[days[0]!]}–${dayNames[days.at(-1)!]}`
    : days.map((day) => dayNames[day]).join(', ');
}

const timeText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

export const daysOffText = ({ from, to }: DaysOff): string =>
  from === to ? british(from) : `${british(from)} – ${british(to)}`;

const british = (date: string): string => date.split('-').reverse().join('/');
