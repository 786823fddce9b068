export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** A stretch of some days of the week, in minutes since midnight; one that ends before it begins runs past midnight. */
export type WorkSpan = { days: Weekday[]; from: number; to: number };

/** Days on which one does not work, both included, as 2026-12-21. */
export type DaysOff = { from: string; to: string };

/** When a person works, as they said. Nothing is known of anybody's hours that they did not enter. */
export type WorkTime = { hours: WorkSpan[]; breaks: WorkSpan[]; off: DaysOff[] };

export const noWorkTime: WorkTime = { hours: [], breaks: [], off: [] };

/** A moment by the clock of the device. */
export type Clock = { date: string; weekday: Weekday; minutes: number };

export function clockOf(now: Date): Clock {
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    // Sunday is 0 to a Date.
    weekday: weekdays[(now.getDay() + 6) % 7]!,
    minutes: now.getHours() * 60 + now.getMinutes(),
  };
}

/** What a moment is to the person: at work, in a break, free; or not known, where they entered no hours. */
export function timeAt(work: WorkTime | undefined, clock: Clock): 'unknown' | 'free' | 'break' | 'work' {
  if (!work || work.hours.length === 0) return 'unknown';
  if (work.off.some(({ from, to }) => from <= clock.date && clock.date <= to)) return 'free';
  if (!work.hours.some((span) => covers(span, clock))) return 'free';
  return work.breaks.some((span) => covers(span, clock)) ? 'break' : 'work';
}

function covers({ days, from, to }: WorkSpan, { weekday, minutes }: Clock): boolean {
  if (from < to) return days.includes(weekday) && from <= minutes && minutes < to;
  const before = weekdays[(weekdays.indexOf(weekday) + 6) % 7]!;
  return (days.includes(weekday) && minutes >= from) || (days.includes(before) && minutes < to);
}
