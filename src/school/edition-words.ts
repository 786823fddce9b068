import type { Pack } from './pack-schema.ts';

type Edition = Pack['edition'];

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** “2023-10-10” as “10 October 2023”, “2023-10” as “October 2023”. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Whether a day, month or year given as a date has wholly gone by. */
export function isPast(date: string, today: Date): boolean {
  const now = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  for (const [at, part] of date.split('-').map(Number).entries()) {
    const against = now[at] ?? 0;
    if (part !== against) return part < against;
  }
  return false;
}

/** A gentle word where the review is overdue or no date says when it is; an old edition still stands. */
export function reviewWords({ reviewDue, note }: Edition, today: Date): string | null {
  if (reviewDue !== undefined && isPast(reviewDue, today)) {
    return `The review was due in ${dateWords(reviewDue)}. Until the school says otherwise this edition stands; it may be worth asking whether there is a newer one.`;
  }
  if (reviewDue === undefined && note === undefined) {
    return 'This edition does not say when it will be reviewed. It may be worth asking whether there is a newer one.';
  }
  return null;
}
