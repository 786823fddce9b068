import { directionOf, languageOf } from '../../site.ts';
import { labels } from '../labels.ts';

export const language = languageOf(document.documentElement.lang);
export const direction = directionOf(language);
export const t = labels[language];

const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' });
const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
const date = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', year: 'numeric' });
const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' });

export const count = (n: number) => compact.format(n);
export const monthOf = (at: number) => month.format(at);
export const timeOf = (at: number) => clock.format(at);
export const momentOf = (at: number) => `${clock.format(at)} · ${date.format(at)}`;

/** How old something is, the way a timeline shows it. */
export function age(at: number): string {
  const seconds = Math.max(1, Math.round((Date.now() - at) / 1000));
  if (seconds < 60) return t.seconds(seconds);
  if (seconds < 3600) return t.minutes(Math.floor(seconds / 60));
  if (seconds < 86400) return t.hours(Math.floor(seconds / 3600));
  return day.format(at);
}
