import { language, t } from './language.ts';

const whole = new Intl.NumberFormat(language);
const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });

export const exactNumber = (value: number) => whole.format(value);
export const shortNumber = (value: number) => (value < 10_000 ? whole.format(value) : compact.format(value));
export const longDate = (date: Date) => day.format(date);

export function age(date: Date): string {
  const minutes = Math.max(0, (Date.now() - date.getTime()) / 60_000);
  if (minutes < 1) return t.now;
  if (minutes < 60) return t.ageMinutes(Math.floor(minutes));
  if (minutes < 60 * 24) return t.ageHours(Math.floor(minutes / 60));
  if (minutes < 60 * 24 * 7) return t.ageDays(Math.floor(minutes / 60 / 24));
  return t.ageWeeks(Math.floor(minutes / 60 / 24 / 7));
}
