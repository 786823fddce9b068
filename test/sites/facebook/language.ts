import { languageOf, type Language } from '../site.ts';
import { labels } from './labels.ts';

/** The language in which the server answered; it stays for the life of the document. */
export const language: Language = languageOf(document.documentElement.lang);
export const say = labels[language];

export function shortAgo(minutes: number): string {
  if (minutes < 1) return say.justNow;
  if (minutes < 60) return say.minutes(minutes);
  if (minutes < 1440) return say.hours(Math.floor(minutes / 60));
  return say.days(Math.floor(minutes / 1440));
}

export function longAgo(minutes: number): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 1440) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / 1440), 'day');
}

export function onDate(minutes: number): string {
  const then = new Date(Date.now() - minutes * 60_000);
  const locale = { en: 'en-GB', de: 'de-DE', ar: 'ar-EG' }[language];
  const day = then.toLocaleDateString(locale, { day: 'numeric', month: 'long' });
  return say.at(day, then.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }));
}
